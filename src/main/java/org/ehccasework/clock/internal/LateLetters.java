package org.ehccasework.clock.internal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.PrepareNotice;
import org.springframework.stereotype.Component;

/** The letter that tells the family that a limit has passed; one for each limit. */
@Component
public class LateLetters {

  private final Notices notices;
  private final PrepareNotice letters;

  LateLetters(Notices notices, PrepareNotice letters) {
    this.notices = notices;
    this.letters = letters;
  }

  public Optional<UUID> existing(CaseLimit limit) {
    return notices.latest(limit.caseRef(), NoticeType.LATE, limit.id()).map(Notice::id);
  }

  /** Tells a letter that has not been approved yet that the duty was done in the meantime. */
  void done(CaseLimit limit) {
    existing(limit).ifPresent(letter -> letters.tell(letter, NoticeFacts.DONE_ON, limit.comparedOn().toString()));
  }

  public UUID prepare(CaseLimit limit) {
    return letters.about(NoticeType.LATE, limit.caseRef(), NoticeDetails.about(limit.id(), Map.of(
        NoticeFacts.LIMIT, LimitWords.toFamily(limit),
        NoticeFacts.DUE, limit.due().toString(),
        NoticeFacts.NEXT_STEP, LimitWords.nextStep(limit))));
  }
}
