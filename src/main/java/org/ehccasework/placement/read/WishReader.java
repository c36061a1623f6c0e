package org.ehccasework.placement.read;

import java.util.Optional;

/** What the family asks for, and what the day on which they said it makes of it. */
public interface WishReader {

  /**
   * What was said last.
   *
   * @param setting null where they ask for none in particular any more
   * @param kind the code of its kind; null where there is no setting
   * @param inTime false where their time to answer the draft had ended: section 39 does not bind us then
   */
  record Wish(String setting, String kind, boolean inTime) {}

  Optional<Wish> latest(String caseRef);
}
