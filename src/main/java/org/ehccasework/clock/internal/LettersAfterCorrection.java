package org.ehccasework.clock.internal;

import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.CaseException;
import org.ehccasework.clock.CaseException.State;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.ReceiptCorrected;
import org.ehccasework.clock.internal.TimerCheck.Problem;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.PrepareNotice;
import org.ehccasework.letters.PutDatesRight;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings letters about lateness and exceptions, and timers that have fired, into line with a corrected start. */
@Component
class LettersAfterCorrection {

  private final LimitRows rows;
  private final ExceptionRows exceptions;
  private final LateLetters late;
  private final ExceptionNotices excuses;
  private final Notices notices;
  private final PrepareNotice letters;
  private final TimerCheck timers;
  private final CaseHistory history;
  private final PutDatesRight putDatesRight;

  LettersAfterCorrection(LimitRows rows, ExceptionRows exceptions, LateLetters late, ExceptionNotices excuses,
      Notices notices, PrepareNotice letters, TimerCheck timers, CaseHistory history,
      PutDatesRight putDatesRight) {
    this.putDatesRight = putDatesRight;
    this.rows = rows;
    this.exceptions = exceptions;
    this.late = late;
    this.excuses = excuses;
    this.notices = notices;
    this.letters = letters;
    this.timers = timers;
    this.history = history;
  }

  @EventListener
  void on(ReceiptCorrected corrected) {
    String caseRef = corrected.caseRef();
    rows.of(caseRef).stream().map(LimitRow::limit).filter(limit -> limit.owed() && limit.due() != null)
        .filter(limit -> LimitIds.WATCHED.contains(limit.limitId())).forEach(late::corrected);
    exceptions.of(caseRef).stream().filter(claim -> claim.state() == State.AUTHORISED && claim.itemId() == null)
        .forEach(this::follow);
    notices.waiting(caseRef, NoticeType.N1, NoticeType.N2, NoticeType.N3, NoticeType.N7)
        .forEach(letter -> letters.doubt(letter.id(), Map.of()));   // they name days that count from the receipt
    putDatesRight.in(caseRef);
    timers.of(caseRef).stream().filter(found -> found.problem() == Problem.MISSING)
        .forEach(found -> timers.mend(caseRef, found));
  }

  private void follow(CaseException claim) {
    rows.current(claim.caseRef(), claim.limitId(), null).map(LimitRow::limit).ifPresent(limit -> {
      waiting(claim).forEach(letter -> excuses.corrected(letter, limit));
      if (!limit.excused()) {
        history.add(claim.caseRef(), "limit", noExcuse(limit), null);
      }
    });
  }

  private List<Notice> waiting(CaseException claim) {
    return notices.waiting(claim.caseRef(), NoticeType.N22).stream()
        .filter(letter -> claim.id().equals(letter.subjectId())).toList();
  }

  private static String noExcuse(CaseLimit limit) {
    return "By the corrected date the exception authorised for '" + limit.title()
        + "' no longer excuses it. Its facts can be recorded again where they were wrong.";
  }
}
