package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.engine.CaseMessage;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseVariable;
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
  private final CaseProcess process;

  LateLetters(Notices notices, PrepareNotice letters, CaseProcess process) {
    this.notices = notices;
    this.letters = letters;
    this.process = process;
  }

  public Optional<UUID> existing(CaseLimit limit) {
    return notices.latest(limit.caseRef(), NoticeType.LATE, limit.id()).map(Notice::id);
  }

  /** A letter that was not approved yet says that the duty was done; none is given where that was in time after all. */
  void done(CaseLimit limit, LocalDate on) {
    existing(limit).ifPresent(letter -> {
      if (on.isAfter(limit.due())) {
        letters.tell(letter, NoticeFacts.DONE_ON, on.toString());
      } else {
        process.tell(CaseMessage.NOTICE_NOT_NEEDED, limit.caseRef(), CaseVariable.NOTICE_ID.of(letter.toString()));
      }
    });
  }

  public UUID prepare(CaseLimit limit) {
    return letters.about(NoticeType.LATE, limit.caseRef(), NoticeDetails.about(limit.id(), Map.of(
        NoticeFacts.LIMIT, LimitWords.toFamily(limit),
        NoticeFacts.DUE, limit.due().toString(),
        NoticeFacts.NEXT_STEP, LimitWords.nextStep(limit))));
  }
}
