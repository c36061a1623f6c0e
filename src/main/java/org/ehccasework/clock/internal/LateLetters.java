package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.time.ZoneId;
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

/** The letter that tells the family that a limit has passed; one for each day that has passed as its last. */
@Component
public class LateLetters {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final Notices notices;
  private final PrepareNotice letters;

  LateLetters(Notices notices, PrepareNotice letters) {
    this.notices = notices;
    this.letters = letters;
  }

  /** One from before a corrected date, which has passed only since, tells of another day. */
  public Optional<UUID> existing(CaseLimit limit) {
    return latest(limit).filter(letter -> preparedOn(letter).isAfter(limit.due())).map(Notice::id);
  }

  /** After a correction no letter that has not left may tell the family a legal day that was wrong. */
  void corrected(CaseLimit limit) {
    latest(limit).ifPresent(letter -> {
      if (limit.daysLate() > 0) {
        letters.tell(letter.id(), NoticeFacts.DUE, limit.due().toString());
        letters.doubt(letter.id(), Map.of(NoticeFacts.DUE, limit.due().toString()));
      } else {
        letters.drop(letter.id());
      }
    });
  }

  /** The one that is still to go counts before one that fell away. */
  private Optional<Notice> latest(CaseLimit limit) {
    return notices.waiting(limit.caseRef(), NoticeType.LATE).stream()
        .filter(letter -> limit.id().equals(letter.subjectId())).findFirst()
        .or(() -> notices.latest(limit.caseRef(), NoticeType.LATE, limit.id()));
  }

  private static LocalDate preparedOn(Notice letter) {
    return letter.preparedAt().atZone(LONDON).toLocalDate();
  }

  /** A letter that was not approved yet says that the duty was done; none is given where that was in time after all. */
  void done(CaseLimit limit, LocalDate on) {
    existing(limit).ifPresent(letter -> {
      if (on.isAfter(limit.due())) {
        letters.tell(letter, NoticeFacts.DONE_ON, on.toString());
      } else {
        letters.drop(letter);
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
