package org.ehccasework.engine;

import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The whole list of process variables. The engine holds the case reference (as business key) and these
 * few typed answers, never a name, a date, a reason or a document.
 */
public final class CaseVariable<T> {

  /** {@code ASSESS} or {@code DO_NOT_ASSESS}. */
  public static final CaseVariable<String> DECISION_TO_ASSESS = text("decisionToAssess");
  /** {@code ISSUE} or {@code DO_NOT_ISSUE}. */
  public static final CaseVariable<String> DECISION_TO_ISSUE = text("decisionToIssue");
  /** {@code CHANGE_DRAFT} or {@code FINALISE}. */
  public static final CaseVariable<String> AFTER_REPRESENTATIONS = text("afterRepresentations");
  public static final CaseVariable<String> ADVICE_REQUEST_ID = text("adviceRequestId");
  public static final CaseVariable<String> CONSULTATION_ID = text("consultationId");
  public static final CaseVariable<String> NOTICE_ID = text("noticeId");
  public static final CaseVariable<String> LIMIT_ID = text("limitId");
  public static final CaseVariable<Integer> PLAN_VERSION = new CaseVariable<>("planVersion", Integer.class);

  private final String name;
  private final Class<T> type;

  private CaseVariable(String name, Class<T> type) {
    this.name = name;
    this.type = type;
  }

  private static CaseVariable<String> text(String name) {
    return new CaseVariable<>(name, String.class);
  }

  /** An answer to hand to the process. */
  public record Answer<T>(CaseVariable<T> variable, T value) {}

  public Answer<T> of(T value) {
    return new Answer<>(this, value);
  }

  public String variableName() {
    return name;
  }

  /** Fails loudly: a missing answer is a fault of the model, not a null to carry on with. */
  public T from(VariableScope scope) {
    Object value = scope.getVariable(name);
    if (!type.isInstance(value)) {
      throw new IllegalStateException(name + " should be " + type.getSimpleName() + " but is " + value);
    }
    return type.cast(value);
  }

  /** The answer, or null where this part of the process has none. */
  public T orNull(VariableScope scope) {
    Object value = scope.getVariable(name);
    return value == null ? null : type.cast(value);
  }

  public void set(VariableScope scope, T value) {
    scope.setVariable(name, value);
  }

  @Override
  public String toString() {
    return name;
  }
}
