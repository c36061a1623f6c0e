package org.ehccasework.request.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.request.RecordFurtherRequest;
import org.ehccasework.web.AlreadyDone;
import org.springframework.stereotype.Component;

/** What a further request must say. */
@Component
public class FurtherRequestRules {

  private static final int NAME = 200;

  private final Clock clock;

  FurtherRequestRules(Clock clock) {
    this.clock = clock;
  }

  public void check(RecordFurtherRequest.Command command, CaseFile opened) {
    if (!opened.stage().isOpen()) {
      throw new AlreadyDone("This case has ended: " + opened.stage().words() + ". Record a new request instead.");
    }
    var findings = new Findings();
    if (command.receivedOn() == null) {
      findings.add("receivedOn", "Enter the date the request was received");
    } else if (command.receivedOn().isAfter(LocalDate.now(clock))) {
      findings.add("receivedOn", "Date the request was received must be today or in the past");
    } else if (command.receivedOn().isBefore(opened.receivedOn())) {
      findings.add("receivedOn", "This request came before the one that opened " + opened.ref()
          + ". Ask the team manager to correct the date of receipt of that case.");
    }
    if (command.requesterKind() == null) {
      findings.add("requesterKind", "Select an answer to 'Who asked?'");
    }
    if (command.channel() == null) {
      findings.add("channel", "Select an answer to 'How did the request come?'");
    }
    String name = command.requesterName() == null || command.requesterName().isBlank() ? null
        : command.requesterName().strip();
    findings.required("requesterName", "Name of the person who asked", name, NAME);
    findings.throwIfAny();
  }
}
