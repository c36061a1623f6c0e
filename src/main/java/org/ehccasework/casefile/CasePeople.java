package org.ehccasework.casefile;

import java.util.List;
import java.util.UUID;

/** The people and bodies of a case. */
public interface CasePeople {

  List<CasePerson> of(String caseRef);

  /** The person of this case; {@code web.NotFound} otherwise. */
  CasePerson get(String caseRef, UUID id);

  /**
   * Whom letters to the family go to: the parents, or the young person once the rights are theirs (after
   * compulsory school age, which ends on the last Friday in June of the school year they turn 16), without
   * those who must not be written to.
   */
  List<CasePerson> family(String caseRef);

  /** Whether the rights have passed to the young person by today. */
  boolean youngPersonHoldsRights(String caseRef);

  void add(CasePerson person);
}
