package org.ehccasework.placement.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ehccasework.placement.RecordConsultationReply.Command;
import org.ehccasework.placement.Reply;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.Words;

/** What the record of a setting's answer must hold. */
public final class ReplyRules {

  private final List<Violation> violations = new ArrayList<>();

  private ReplyRules() {}

  /** @param due the last of the setting's 15 days; null where the consultation has not left */
  public static void check(Command command, Consultation one, LocalDate due, LocalDate today) {
    var rules = new ReplyRules();
    if (command.reply() == Reply.NO_REPLY) {
      rules.noReply(command, due, today);
    } else {
      rules.day(command.receivedOn(), one.sentOn(), today);
    }
    if (command.reply() == Reply.CANNOT_MEET && command.ground() == null) {
      rules.broken("ground", "Select the ground. Only three count in law; being full is not one");
    }
    if (!rules.violations.isEmpty()) {
      throw new RuleBroken(rules.violations);
    }
  }

  private void day(LocalDate receivedOn, LocalDate sentOn, LocalDate today) {
    if (receivedOn == null) {
      broken("receivedOn", "Enter the date it reached us");
    } else if (receivedOn.isAfter(today)) {
      broken("receivedOn", "Date it reached us must be today or in the past");
    } else if (sentOn != null && receivedOn.isBefore(sentOn)) {
      broken("receivedOn", "Date it reached us must be " + Words.date(sentOn) + " or later, the day we asked");
    }
  }

  /** A setting's 15 days are its own: whoever closes them early says why. */
  private void noReply(Command command, LocalDate due, LocalDate today) {
    if (due != null && !today.isAfter(due) && command.comments().isBlank()) {
      broken("comments", "Enter why you record no reply now: the setting has until " + Words.date(due) + " to answer");
    }
  }

  private void broken(String field, String message) {
    violations.add(new Violation(field, message));
  }
}
