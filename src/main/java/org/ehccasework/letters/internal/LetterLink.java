package org.ehccasework.letters.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A link by which one person reads their own copy of one letter.
 *
 * @param copyKey whose copy it is, as {@link Recipient#key()}
 * @param to the same in words, as in "Ama Mensah, parent"
 * @param email where it was mailed to, and what is asked for before the letter is shown
 * @param lastDay the last day in London on which it opens
 * @param again whether it stands for an earlier link of the same copy
 * @param mailedAt when the mail server took it; null while it has not
 * @param tries wrong addresses since the last right one
 * @param openedAt when it was first opened; null while it has not been
 * @param closedAt null while it is open
 */
public record LetterLink(UUID id, UUID noticeId, String caseRef, String copyKey, String to, String email,
    Instant madeAt, LocalDate lastDay, boolean again, Instant mailedAt, int tries, Instant openedAt,
    Instant lastOpenedAt, Instant closedAt, String closedBy, String closedWhy) {

  /** Wrong addresses after which a link closes: whoever got it by mistake must not guess on. */
  public static final int ALLOWED_TRIES = 5;
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  public boolean isClosed() {
    return closedAt != null;
  }

  public boolean isMailed() {
    return mailedAt != null;
  }

  public boolean isOver(LocalDate today) {
    return today.isAfter(lastDay);
  }

  /** The day it was handed to the mail server: the day of dispatch of this copy. */
  LocalDate mailedOn() {
    return mailedAt.atZone(LONDON).toLocalDate();
  }

  /** Whether it opens this copy for this address, however it is spelt. */
  public boolean isFor(String key, String address) {
    return copyKey.equals(key) && email.equalsIgnoreCase(address);
  }
}
