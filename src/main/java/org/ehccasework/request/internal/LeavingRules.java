package org.ehccasework.request.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.request.LeaveEarly;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** What must be said before a case can end early. */
@Component
public class LeavingRules {

  private static final int TOLD_BY = 200;
  private static final int REASON = 4000;

  private final Clock clock;

  LeavingRules(Clock clock) {
    this.clock = clock;
  }

  public void check(LeaveEarly.Command command, CaseFile leaving) {
    if (!leaving.stage().isOpen()) {
      throw new AlreadyDone("This case has ended already: " + leaving.stage().words() + ".");
    }
    var findings = new Findings();
    if (command.how() == null) {
      findings.add("how", "Select an answer to 'Why does the case end?'");
    }
    if (command.on() == null) {
      findings.add("on", "Enter the date it happened");
    } else if (command.on().isAfter(LocalDate.now(clock))) {
      findings.add("on", "Date it happened must be today or in the past");
    } else if (command.how() == LeaveEarly.How.WITHDRAWN && command.on().isBefore(leaving.receivedOn())) {
      findings.add("on", "Date it happened must be " + Words.date(leaving.receivedOn())   // a request can come after a move
          + " or later, when the request was received");
    }
    text(findings, "toldBy", "Name of who told us", command.toldBy(), TOLD_BY);
    text(findings, "reason", "Reasons", command.reason(), REASON);
    findings.throwIfAny();
  }

  private static void text(Findings findings, String field, String label, String typed, int most) {
    findings.required(field, label, typed == null || typed.isBlank() ? null : typed.strip(), most);
  }
}
