package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.letters.NoticeGiven;
import org.ehccasework.statute.Verb;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Meets and opens limits when a letter has left: a duty to notify is met the day the letter takes effect, a duty
 * to send the day it is dispatched (timetable 1.5).
 */
@Component
class LettersMoveLimits {

  private final ClockOfCases clock;
  private final LimitRows rows;
  private final LimitLaw law;
  private final PartnersTold partners;
  private final LateLetters late;
  private final MovedDates moved;

  LettersMoveLimits(ClockOfCases clock, LimitRows rows, LimitLaw law, PartnersTold partners, LateLetters late,
      MovedDates moved) {
    this.clock = clock;
    this.rows = rows;
    this.law = law;
    this.partners = partners;
    this.late = late;
    this.moved = moved;
  }

  @EventListener
  void on(NoticeGiven letter) {
    move(letter);
    if (letter.told() != null) {
      moved.follow(letter.caseRef());
    }
  }

  private void move(NoticeGiven letter) {
    switch (letter.type()) {
      case N1 -> met(letter, LimitIds.CONSULT);
      case N2 -> partnersTold(letter);
      case N3 -> met(letter, LimitIds.DECIDE_TO_ASSESS);
      case N4 -> refused(letter, LimitIds.DECIDE_TO_ASSESS);
      case N5 -> open(letter, LimitIds.ADVICE, item(letter), letter.effectiveOn());
      case N6 -> refused(letter, LimitIds.REFUSE_PLAN);
      case N7 -> {
        met(letter, LimitIds.AGREE_PLAN);
        rows.current(letter.caseRef(), LimitIds.REFUSE_PLAN, null).ifPresent(row -> refusalNotOwed(row, letter));
      }
      case N8 -> {
        met(letter, LimitIds.SEND_DRAFT);
        openFamilyTime(letter, LimitIds.FAMILY_ANSWERS);
        openFamilyTime(letter, LimitIds.EARLIEST_FINALISE);
      }
      case N9 -> open(letter, LimitIds.CONSULTATION, item(letter), letter.effectiveOn());
      case N10 -> finished(letter);
      case N22, LATE, HANDOVER, CORRECTION, REPLY -> { }
    }
  }

  /** Regulation 10(1) limits the refusal alone: where there is none, nobody has broken it. */
  private void refusalNotOwed(LimitRow row, NoticeGiven letter) {
    if (!letter.kept()) {
      late.done(row.limit(), letter.effectiveOn());
    }
    clock.notOwed(letter.caseRef(), LimitIds.REFUSE_PLAN, null);
    rows.breached(row.id(), null);
  }

  /** A refusal ends what was still to be done and opens the family's ways to challenge it. */
  private void refused(NoticeGiven letter, String limitId) {
    end(letter, limitId);
    openFamilyRights(letter);
  }

  private void finished(NoticeGiven letter) {
    end(letter, LimitIds.SEND_FINAL);
    open(letter, LimitIds.FIRST_REVIEW, null, letter.dispatchedOn());
    openFamilyRights(letter);
  }

  /** The duty to tell the family outlasts the case while nobody is told. */
  private void end(NoticeGiven letter, String limitId) {
    met(letter, limitId);
    clock.stopAllBut(letter.caseRef(), letter.kept() ? limitId : null);
  }

  /** They run from the day the letter was sent, not from the day it took effect; until then they have not begun. */
  private void openFamilyRights(NoticeGiven letter) {
    if (letter.kept()) {
      LimitIds.FAMILY_RIGHTS.forEach(right -> clock.neverBegan(letter.caseRef(), right, letter.noticeId()));
      return;
    }
    LocalDate told = letter.told() == null ? null : letter.told().sentOn();
    LimitIds.FAMILY_RIGHTS.forEach(right -> clock.open(letter.caseRef(), right, null, letter.lastSentOn(), told,
        letter.noticeId()));
  }

  /** It runs from the day the last of the family's copies arrived; the authority may give more, but not less. */
  private void openFamilyTime(NoticeGiven letter, String limitId) {
    LocalDate told = letter.told() == null ? null : letter.told().servedOn();
    clock.open(letter.caseRef(), limitId, null, letter.lastServedOn(), told, letter.noticeId());
  }

  private void open(NoticeGiven letter, String limitId, String itemId, LocalDate startedOn) {
    clock.open(letter.caseRef(), limitId, itemId, startedOn, null, letter.noticeId());
  }

  /** What reached nobody has met nothing (timetable 1.5), also where it was recorded as given before. */
  private void met(NoticeGiven letter, String limitId) {
    var before = rows.metBy(letter.caseRef(), letter.noticeId(), limitId);
    if (letter.kept()) {
      before.ifPresent(clock::notMet);
      return;
    }
    var met = before.or(() -> rows.current(letter.caseRef(), limitId, null));
    met.ifPresent(row -> {
      boolean notify = law.of(row.limit()).verb() == Verb.NOTIFY;
      clock.met(row, letter.dispatchedOn(), letter.method().code(),
          notify ? letter.effectiveOn() : letter.dispatchedOn(), letter.noticeId());
    });
  }

  /** Whichever of the letters to partners takes effect last counts, also when one of them is corrected later. */
  private void partnersTold(NoticeGiven letter) {
    rows.current(letter.caseRef(), LimitIds.TELL_PARTNERS, null).ifPresent(row ->
        partners.last(letter).ifPresent(last -> {
          UUID by = row.metBy() == null ? letter.noticeId() : row.metBy();
          clock.met(row, last.dispatchedOn(), last.method(), last.effectiveOn(), by);
        }));
  }

  private static String item(NoticeGiven letter) {
    return letter.subjectId() == null ? null : letter.subjectId().toString();
  }
}
