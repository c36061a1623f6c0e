package org.ehccasework.casefile;

import java.util.List;

/**
 * Whom the letters of a case to its family go to.
 *
 * @param to who holds the rights: one letter for each household
 * @param copies who gets copies because those who hold the rights agreed to it
 * @param notTo who would get letters but must not be written to
 * @param lookedAfter the time in care that goes on now; null where the child is not looked after
 * @param deciders who holds the rights, also where they must not be written to
 * @param advocates who helps the family, and what each may; they decide nothing
 */
public record Family(Rights rights, List<Household> to, List<Household> copies, List<CasePerson> notTo,
    LookedAfter lookedAfter, List<CasePerson> deciders, List<Advocate> advocates) {

  /** Who holds the rights, one by one. */
  public List<CasePerson> holders() {
    return to.stream().flatMap(household -> household.people().stream()).toList();
  }
}
