package org.ehccasework.casefile.internal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.Consent;
import org.ehccasework.casefile.Rights;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/**
 * Ends what others agreed for a young person who decides themselves (timetable 2.11). It held no longer anyway; written
 * down, it does not come back if one day they cannot decide.
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
    Set<UUID> own = Stream.concat(Stream.of(child.id()), people.of(file.ref()).stream()
        .filter(person -> person.kind() == Kind.YOUNG_PERSON).map(CasePerson::id)).collect(Collectors.toSet());
    consents.of(file.ref()).stream().filter(Consent::isOpen).filter(consent -> !own.contains(consent.givenBy()))
        .forEach(consent -> {
          LocalDate on = consent.givenOn().isAfter(from) ? consent.givenOn() : from;
          consents.end(consent.id(), on, child.firstName() + " decides from then on.");
          history.add(file.ref(), "people", "Consent of " + consent.giver() + " for "
              + people.get(file.ref(), consent.personId()).name() + " ends on " + Words.date(on) + ".",
              child.firstName() + " decides from then on, and can give one.");
        });
  }
}
