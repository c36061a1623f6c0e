package org.ehccasework.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The people and bodies of a case. */
public interface CasePeople {

  List<CasePerson> of(String caseRef);

  /** The person of this case; {@code web.NotFound} otherwise. */
  CasePerson get(String caseRef, UUID id);

  /** Whom letters to the family go to, household by household, and who decides; the one rule for all letters. */
  Family familyOf(String caseRef);

  /** The same for many cases at once, by their references. */
  Map<String, Family> familiesOf(Collection<CaseFile> cases);

  /** As {@link #familyOf(String)} on another day: a letter that left before the rights passed went to the parents. */
  Family familyOf(String caseRef, LocalDate day);

  /** Those of {@link #familyOf} who hold the rights, one by one. */
  default List<CasePerson> family(String caseRef) {
    return familyOf(caseRef).holders();
  }

  /** Whether it is time to ask the young person: the rights pass within as many weeks as the authority has said. */
  boolean rightsPassSoon(String caseRef);

  /** Who can agree to what an advocate may: those who decide now, and a young person who soon will. */
  List<CasePerson> mayConsent(String caseRef);

  /** Whether the rights have passed to the young person by today, whoever acts for them. */
  boolean youngPersonHoldsRights(String caseRef);

  void add(CasePerson person);
}
