package org.ehccasework.letters;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.statute.Method;

/** Sends a letter the process sends by itself (requests for advice, consultations): approved and dispatched in one. */
public interface SendAtOnce {

  /** {@code web.RuleBroken} where the letter lacks something it must hold. */
  void send(UUID noticeId, Method method, LocalDate on);
}
