package org.ehccasework.letters;

import java.time.LocalDate;
import org.ehccasework.statute.Method;

/**
 * A copy of a letter that did not go the way most of them did.
 *
 * @param to which one, as the page of the letter names it
 * @param method null where this copy was not sent
 * @param on null for the day the others were sent
 * @param note proof of posting, or why it was not sent
 * @param byLink whether the service mails a link to it
 */
public record DifferentCopy(String to, Method method, LocalDate on, String note, boolean byLink) {

  /** A copy that went without the help of the service. */
  public DifferentCopy(String to, Method method, LocalDate on, String note) {
    this(to, method, on, note, false);
  }
}
