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
 */
public record DifferentCopy(String to, Method method, LocalDate on, String note) {}
