package org.ehccasework.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.casefile.Consent.Purpose;
import org.ehccasework.casefile.internal.CasePersonRows;
import org.ehccasework.casefile.internal.ConsentRows;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what those who hold the rights agreed that an advocate or supporter may; it takes the place of what they
 * agreed before. A young person who is about to gain the rights can give theirs early: it holds from that day.
 */
@Service
public class RecordConsent {

  private final CaseAccess access;
  private final CasePersonRows people;
  private final ConsentRows consents;
  private final CaseHistory history;
  private final Clock clock;

  RecordConsent(CaseAccess access, CasePersonRows people, ConsentRows consents, CaseHistory history, Clock clock) {
    this.access = access;
    this.people = people;
    this.consents = consents;
    this.history = history;
    this.clock = clock;
  }

  /** @param until the last day; null until it is withdrawn */
  public record Command(String caseRef, UUID personId, UUID givenBy, LocalDate givenOn, Consent.How how,
      Set<Purpose> purposes, LocalDate until) {}

  @Transactional
  @CoordinatorOnly
  public UUID record(Command command) {
    access.requireWork(command.caseRef());
    CasePerson advocate = people.hold(command.caseRef(), command.personId());
    LocalDate today = LocalDate.now(clock);
    check(command, advocate, today);
    CasePerson giver = people.mayConsent(command.caseRef()).stream()
        .filter(person -> person.id().equals(command.givenBy())).findFirst().orElseThrow(() -> new RuleBroken(
            "givenBy", "Select who gave it: someone who decides in this case"));
    var consent = new Consent(UUID.randomUUID(), command.caseRef(), advocate.id(), giver.id(), giver.name(),
        command.givenOn(), command.how(), command.purposes(), command.until(), null, null);
    replaceEarlier(consent, people.familyOf(command.caseRef()).deciders().contains(giver), today);
    consents.add(consent);
    history.add(command.caseRef(), "people", "Consent recorded: " + advocate.name() + " may " + consent.may() + ".",
        "Given by " + giver.name() + " on " + Words.date(consent.givenOn()) + ", "
            + consent.how().words().toLowerCase() + (consent.until() == null ? "."
            : ". It holds until " + Words.date(consent.until()) + "."));
    return consent.id();
  }

  private void check(Command command, CasePerson advocate, LocalDate today) {
    if (advocate.kind() != CasePerson.Kind.ADVOCATE) {
      throw new RuleBroken("givenBy", advocate.name() + " is not an advocate or supporter. Correct what they are to "
          + "the case first.");
    }
    if (command.givenOn() == null || command.givenOn().isAfter(today)) {
      throw new RuleBroken("givenOn", "Enter the day it was given, today or earlier");
    }
    if (command.how() == null) {
      throw new RuleBroken("how", "Select how it was given");
    }
    if (command.purposes().isEmpty()) {
      throw new RuleBroken("purposes", "Select what they may do");
    }
    if (command.until() != null && command.until().isBefore(today)) {
      throw new RuleBroken("until", "Last day must be today or later. Leave it empty if no day was named");
    }
  }

  /** What a parent agreed goes on beside what the young person agrees early, until the rights are theirs. */
  private void replaceEarlier(Consent newer, boolean decidesNow, LocalDate today) {
    consents.of(newer.caseRef()).stream().filter(old -> old.mayEnd(today))
        .filter(old -> old.personId().equals(newer.personId()))
        .filter(old -> decidesNow || old.givenBy().equals(newer.givenBy())).forEach(old -> {
          if (newer.givenOn().isBefore(old.givenOn())) {
            throw new RuleBroken("givenOn", "A consent given on " + Words.date(old.givenOn())
                + " is on record. Enter that day or a later one, or end that consent first");
          }
          consents.end(old.id(), newer.givenOn(), "A newer consent took its place.");
        });
  }
}
