package org.ehccasework.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.internal.Lines;
import org.ehccasework.web.RuleBroken;

/**
 * What may be written down about someone concerned with a case; everything but kind and name may be null.
 *
 * @param noLettersReason why letters must not go to them; needed where they may not
 * @param noLettersSince the day from which it holds; null for today
 */
public record PersonDetails(CasePerson.Kind kind, String name, String organisation, String address, String email,
    boolean agreedEmail, boolean mayBeWrittenTo, String phone, String notes, PersonTies ties, PersonNeeds needs,
    String noLettersReason, LocalDate noLettersSince) {

  /** Someone of whom no ties and needs are known. */
  public PersonDetails(CasePerson.Kind kind, String name, String organisation, String address, String email,
      boolean agreedEmail, boolean mayBeWrittenTo, String phone, String notes) {
    this(kind, name, organisation, address, email, agreedEmail, mayBeWrittenTo, phone, notes, PersonTies.NONE,
        PersonNeeds.NONE, null, null);
  }

  /** The same at this address. */
  PersonDetails at(String other) {
    return new PersonDetails(kind, name, organisation, other, email, agreedEmail, mayBeWrittenTo, phone, notes, ties,
        needs, noLettersReason, noLettersSince);
  }

  void check(LocalDate today) {
    if (kind == null) {
      throw new RuleBroken("kind", "Select what they are to the case");
    }
    Lines.require("name", "Enter the name", name);
    if (kind == CasePerson.Kind.ADVOCATE && ties.support() == null) {
      throw new RuleBroken("support", "Select what sort of advocate or supporter they are");
    }
    if (kind == CasePerson.Kind.ADVOCATE && ties.copiesAgreed()) {
      throw new RuleBroken("copiesAgreed", "An advocate gets copies by consent. Leave this empty, and record the "
          + "consent on the next page");
    }
    if (Lines.orNull(email) != null && !email.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      throw new RuleBroken("email", "Enter an email address like name@example.org");
    }
    if (agreedEmail && Lines.orNull(email) == null) {
      throw new RuleBroken("email", "Enter the email address they agreed to have letters at");
    }
    if (!mayBeWrittenTo) {
      Lines.require("noLettersReason", "Enter why letters must not go to them, like the court order and its date",
          noLettersReason);
    }
    if (noLettersSince != null && noLettersSince.isAfter(today)) {
      throw new RuleBroken("noLettersSince", "The day from which letters must not go to them must be today or earlier");
    }
    if (ties.addressConfidential() && Lines.orNull(address) == null) {
      throw new RuleBroken("address", "Enter the address that must be kept confidential");
    }
    if (needs.format() == PersonNeeds.Format.TRANSLATION && Lines.orNull(needs.language()) == null) {
      throw new RuleBroken("language", "Enter the language their letters must be translated into");
    }
  }

  /** @param before what was known until now; null for someone new */
  CasePerson of(String caseRef, UUID id, CasePerson before, String by, LocalDate today) {
    return new CasePerson(id, caseRef, kind, name.strip(), Lines.orNull(organisation), Lines.orNull(address),
        Lines.orNull(email), Lines.orNull(phone), agreedEmail, mayBeWrittenTo, Lines.orNull(notes), tidyTies(),
        tidyNeeds(), mayBeWrittenTo ? null : noLetters(before == null ? null : before.noLetters(), by, today));
  }

  private PersonTies tidyTies() {
    return new PersonTies(Lines.orNull(ties.relation()), ties.parentalResponsibility(), ties.copiesAgreed(),
        ties.addressConfidential(), ties.addressConfidential() ? Lines.orNull(ties.addressNotTo()) : null,
        kind == CasePerson.Kind.ADVOCATE ? ties.support() : null);
  }

  private PersonNeeds tidyNeeds() {
    return new PersonNeeds(Lines.orNull(needs.language()), needs.interpreter(), needs.format(), needs.way());
  }

  /** Who wrote it down and since when stay as they were while the reason stays. */
  private NoLetters noLetters(NoLetters before, String by, LocalDate today) {
    boolean same = before != null && before.reason().equals(noLettersReason.strip());
    LocalDate since = noLettersSince != null ? noLettersSince : same ? before.since() : today;
    return new NoLetters(noLettersReason.strip(), same ? before.recordedBy() : by, since);
  }
}
