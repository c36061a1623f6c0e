package org.ehccasework.advice.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ehccasework.advice.RecordAdvice.Command;
import org.ehccasework.advice.RecordAdvice.Outcome;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.Words;

/** What an answer to a request for advice must hold (regulation 6; section K names author, role and date). */
public final class AdviceAnswerRules {

  private final Command command;
  private final List<Violation> violations = new ArrayList<>();

  private AdviceAnswerRules(Command command) {
    this.command = command;
  }

  public static void check(Command command, AdviceRequest request, LocalDate today) {
    var rules = new AdviceAnswerRules(command);
    if (command.outcome() == Outcome.RECEIVED) {
      rules.received(request, today);
    } else if (command.outcome() == Outcome.NOTHING_TO_ADD) {
      rules.want("reason", command.reason(), "Enter what was considered, and why there is nothing to add");
      rules.want("author", command.author(), "Enter who wrote it");
    } else {
      rules.want("reason", command.reason(), "Enter the reason why there is no advice");
    }
    if (!rules.violations.isEmpty()) {
      throw new RuleBroken(rules.violations);
    }
  }

  private void received(AdviceRequest request, LocalDate today) {
    LocalDate day = command.receivedOn();
    if (day == null) {
      broken("receivedOn", "Enter the date it reached us");
    } else if (day.isAfter(today)) {
      broken("receivedOn", "Date it reached us must be today or in the past");
    } else if (request.askedOn() != null && day.isBefore(request.askedOn())) {
      broken("receivedOn", "Date it reached us must be " + Words.date(request.askedOn())
          + " or later, the day we asked");
    }
    want("author", command.author(), "Enter who wrote it");
    want("authorRole", command.authorRole(), "Enter their role");
    if (command.documentId() == null && isBlank(command.needs()) && isBlank(command.provision())
        && isBlank(command.outcomes())) {
      broken("needs", "Enter needs, provision or outcomes, or choose the document that holds the advice");
    }
  }

  private void want(String field, String text, String message) {
    if (isBlank(text)) {
      broken(field, message);
    }
  }

  private void broken(String field, String message) {
    violations.add(new Violation(field, message));
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
