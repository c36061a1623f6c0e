package org.ehccasework.casefile.internal;

import java.time.LocalDate;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.Consent;
import org.ehccasework.casefile.Rights;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/**
 * Ends what others agreed for a young person who decides themselves (timetable 2.11), in every case of theirs. It held
 * no longer anyway; written down, it does not come back if one day they cannot decide.
 */
@Component
public class ConsentsPass {

  private final CasePersonRows people;
  private final ConsentRows consents;
  private final CaseHistory history;

  ConsentsPass(CasePersonRows people, ConsentRows consents, CaseHistory history) {
    this.people = people;
    this.consents = consents;
    this.history = history;
  }

  /** @param decidedOn the day it was found that they can decide; before the rights pass it waits for that day */
  public void endOthers(CaseFile file, LocalDate decidedOn) {
    var child = file.child();
    LocalDate passOn = Rights.passOn(child.dateOfBirth());
    LocalDate from = decidedOn.isAfter(passOn) ? decidedOn : passOn;
    consents.ofChild(child.id()).stream().filter(consent -> consent.mayEnd(from))
        .filter(consent -> !isOwn(consent, file)).forEach(consent -> {
          LocalDate on = consent.givenOn().isAfter(from) ? consent.givenOn() : from;
          consents.end(consent.id(), on, child.firstName() + " decides from then on.");
          history.add(consent.caseRef(), "people", "Consent of " + consent.giver() + " for "
              + people.get(consent.caseRef(), consent.personId()).name() + " ends on " + Words.date(on) + ".",
              child.firstName() + " decides from then on, and can give one.");
        });
  }

  private boolean isOwn(Consent consent, CaseFile file) {
    return consent.givenBy().equals(file.child().id()) || people.of(consent.caseRef()).stream()
        .anyMatch(person -> person.kind() == Kind.YOUNG_PERSON && person.id().equals(consent.givenBy()));
  }
}
