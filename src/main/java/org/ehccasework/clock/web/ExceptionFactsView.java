package org.ehccasework.clock.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ehccasework.clock.CaseException;
import org.ehccasework.clock.internal.Grounds;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.statute.ExceptionKind;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** The facts of a claim as rows of question and answer, those that were asked for its ground. */
@Component
class ExceptionFactsView {

  private final StaffDirectory staff;

  ExceptionFactsView(StaffDirectory staff) {
    this.staff = staff;
  }

  Map<String, String> of(CaseException claim) {
    ExceptionKind kind = ExceptionKind.of(claim.kind()).orElseThrow();
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("What happened", Grounds.title(kind));
    put(rows, "Who", who(claim.who()));
    put(rows, "Asked for advice on", claim.adviceRequestedOn());
    put(rows, "First day closed", claim.closedFrom());
    put(rows, "First day open again", claim.reopensOn());
    put(rows, "Missed on", claim.missedOn());
    put(rows, kind == ExceptionKind.ABSENCE ? "First day away" : "Began on", claim.from());
    put(rows, switch (kind) {
      case ABSENCE -> "First day back";
      case MISSED_APPOINTMENT -> "New appointment on";
      default -> "No longer applied from";
    }, claim.until());
    rows.put("How it held up the work", claim.causalReason());
    rows.put("What shows it", claim.evidence());
    rows.put("Claimed by", staff.nameOf(claim.claimedBy()) + ", " + Words.dateAndTime(claim.claimedAt()));
    if (claim.decidedBy() != null) {
      rows.put("Decision", claim.state().words() + " by " + staff.nameOf(claim.decidedBy()) + ", "
          + Words.dateAndTime(claim.decidedAt()));
      rows.put("Reasons for the decision", claim.decisionReason());
    }
    return rows;
  }

  private static String who(String code) {
    return code == null ? null : switch (code) {
      case "child" -> "The child";
      case "parent" -> "A parent or carer";
      default -> "The young person";
    };
  }

  private static void put(Map<String, String> rows, String question, LocalDate day) {
    put(rows, question, day == null ? null : Words.dayAndDate(day));
  }

  private static void put(Map<String, String> rows, String question, String answer) {
    if (answer != null) {
      rows.put(question, answer);
    }
  }
}
