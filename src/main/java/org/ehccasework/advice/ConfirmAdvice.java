package org.ehccasework.advice;

import java.util.ArrayList;
import java.util.List;
import org.ehccasework.advice.internal.AdviceConfirmations;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.advice.internal.MissingAdvice;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.CaseStages;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms that the advice is enough to decide on a plan; missing advice wants a reason and never stops it. */
@Service
public class ConfirmAdvice {

  public record Command(String caseRef, String missingReason, String alternativeSource) {}

  private final CaseAccess access;
  private final AdviceRequests requests;
  private final AdviceConfirmations confirmations;
  private final CaseStages stages;
  private final CaseHistory history;
  private final CaseTasks tasks;

  ConfirmAdvice(CaseAccess access, AdviceRequests requests, AdviceConfirmations confirmations, CaseStages stages,
      CaseHistory history, CaseTasks tasks) {
    this.access = access;
    this.requests = requests;
    this.confirmations = confirmations;
    this.stages = stages;
    this.history = history;
    this.tasks = tasks;
  }

  /** Lets the case go on to the decision; requests that are still open stay open beside it. */
  @Transactional
  @CoordinatorOnly
  public void confirm(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    List<AdviceKind> missing = MissingAdvice.of(requests.of(ref));
    requireReason(missing, command);
    String names = missing.isEmpty() ? null : MissingAdvice.words(missing);
    confirmations.add(ref, names, command.missingReason(), command.alternativeSource());
    history.add(ref, "advice", names == null ? "Confirmed that the advice is enough to decide."
        : "Confirmed that we decide without " + names + ".", why(command));
    stages.move(ref, CaseStage.DECIDING_TO_ISSUE);
    tasks.complete(ref, "confirm-advice", null);
  }

  private static void requireReason(List<AdviceKind> missing, Command command) {
    if (missing.isEmpty()) {
      return;
    }
    List<Violation> violations = new ArrayList<>();
    if (command.missingReason().isBlank()) {
      violations.add(new Violation("missingReason",
          "Enter why we decide without " + MissingAdvice.words(missing)));
    }
    if (command.alternativeSource().isBlank()) {
      violations.add(new Violation("alternativeSource",
          "Enter where we got it from instead of " + MissingAdvice.words(missing)));
    }
    if (!violations.isEmpty()) {
      throw new RuleBroken(violations);
    }
  }

  private static String why(Command command) {
    String reason = command.missingReason();
    String source = command.alternativeSource().isBlank() ? "" : "Other source: " + command.alternativeSource();
    String both = String.join("\n", List.of(reason, source)).strip();
    return both.isEmpty() ? null : both;
  }
}
