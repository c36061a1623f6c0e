package org.ehccasework.panel.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.panel.Question;

/**
 * What an officer decided.
 *
 * @param outcome ASSESS, DO_NOT_ASSESS, ISSUE or DO_NOT_ISSUE
 * @param panelAdviceId the advice the officer had; null where no panel sat
 * @param departureReason why the officer decided differently from the panel or without one; may be null
 * @param decidedBy username
 * @param decisionMaker the name as it stands in the letter
 * @param heldPowerAs by what office the person could decide for the council
 */
public record Decision(UUID id, String caseRef, Question question, LegalTest test, String outcome, String reasons,
    LocalDate decidedOn, UUID panelAdviceId, String departureReason, String decidedBy, String decisionMaker,
    String heldPowerAs) {

  /** As on the page of the case: "We will assess". */
  public String words() {
    return switch (outcome) {
      case "ASSESS" -> "We will assess";
      case "DO_NOT_ASSESS" -> "We will not assess";
      case "ISSUE" -> "We will issue a plan";
      default -> "We will not issue a plan";
    };
  }

  /** Whether the answer to the question is yes. */
  public boolean yes() {
    return !outcome.startsWith("DO_NOT");
  }
}
