package org.ehccasework.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.internal.CasePersonRows;
import org.ehccasework.casefile.internal.ConsentRows;
import org.ehccasework.casefile.internal.Lines;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a consent was withdrawn or the advocate stepped back: from that day nothing is told or sent. */
@Service
public class EndConsent {

  private final CaseAccess access;
  private final CasePersonRows people;
  private final ConsentRows consents;
  private final CaseHistory history;
  private final Clock clock;

  EndConsent(CaseAccess access, CasePersonRows people, ConsentRows consents, CaseHistory history, Clock clock) {
    this.access = access;
    this.people = people;
    this.consents = consents;
    this.history = history;
    this.clock = clock;
  }

  /** @param endedOn the first day it no longer holds */
  public record Command(String caseRef, UUID personId, LocalDate endedOn, String why) {}

  @Transactional
  @CoordinatorOnly
  public void end(Command command) {
    access.requireWork(command.caseRef());
    CasePerson advocate = people.hold(command.caseRef(), command.personId());
    LocalDate today = LocalDate.now(clock);
    List<Consent> open = consents.of(command.caseRef()).stream()
        .filter(consent -> consent.mayEnd(today) && consent.personId().equals(advocate.id())).toList();
    if (open.isEmpty()) {
      throw new RuleBroken("endedOn", "No consent for " + advocate.name() + " is open. Someone may have ended it.");
    }
    if (command.endedOn() == null || command.endedOn().isAfter(today)) {
      throw new RuleBroken("endedOn", "Enter the day from which it no longer holds, today or earlier");
    }
    Lines.require("why", "Enter who ended it and why", command.why());
    open.forEach(consent -> {
      if (command.endedOn().isBefore(consent.givenOn())) {
        throw new RuleBroken("endedOn", "Day must be on or after " + Words.date(consent.givenOn())
            + ", when the consent was given");
      }
      consents.end(consent.id(), command.endedOn(), command.why().strip());
    });
    history.add(command.caseRef(), "people", "Consent for " + advocate.name() + " ended on "
        + Words.date(command.endedOn()) + ". From that day nothing is told or sent to them.", command.why().strip());
  }
}
