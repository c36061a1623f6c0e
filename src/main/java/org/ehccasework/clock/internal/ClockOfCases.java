package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.CaseMessage;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseVariable;
import org.springframework.stereotype.Component;

/** Opens, meets and ends limits; whoever watches a limit that needs no more watching is told at once. */
@Component
class ClockOfCases implements StatutoryClock {

  private final LimitRows rows;
  private final Reckoning reckoning;
  private final NextDates next;
  private final LimitTitles titles;
  private final CaseHistory history;
  private final CaseProcess process;
  private final LateLetters late;
  private final LocalTargets targets;

  ClockOfCases(LimitRows rows, Reckoning reckoning, NextDates next, LimitTitles titles, CaseHistory history,
      CaseProcess process, LateLetters late, LocalTargets targets) {
    this.rows = rows;
    this.reckoning = reckoning;
    this.next = next;
    this.titles = titles;
    this.history = history;
    this.process = process;
    this.late = late;
    this.targets = targets;
  }

  @Override
  public void openForRequest(String caseRef, LocalDate receivedOn, LocalDate becameResponsibleOn) {
    LocalDate start = Stream.of(receivedOn, becameResponsibleOn == null ? receivedOn : becameResponsibleOn)
        .min(Comparator.naturalOrder()).orElseThrow();
    List<String> there = rows.of(caseRef).stream().map(row -> row.limit().limitId()).toList();
    LimitIds.OF_REQUEST.stream().filter(limitId -> !there.contains(limitId))
        .forEach(limitId -> begin(caseRef, limitId, null, start, null));
    next.keep(caseRef);
  }

  @Override
  public void open(String caseRef, String limitId, String itemId, LocalDate startedOn) {
    open(caseRef, limitId, itemId, startedOn, null, null);
  }

  /**
   * @param by the letter that starts it; sent again with another date it moves its own limit, met or not
   * @param toldFrom the day from which the family was told that it counts; null where that was never wrong
   */
  void open(String caseRef, String limitId, String itemId, LocalDate startedOn, LocalDate toldFrom, UUID by) {
    rows.openedBy(caseRef, by, limitId).or(() -> rows.current(caseRef, limitId, itemId)
        .filter(row -> row.limit().isOpen() || row.limit().startedOn().equals(startedOn)))
        .ifPresentOrElse(row -> restart(row, startedOn, toldFrom, by),
            () -> begin(caseRef, limitId, itemId, startedOn, by));
    next.keep(caseRef);
  }

  private void begin(String caseRef, String limitId, String itemId, LocalDate startedOn, UUID by) {
    CaseLimit limit = reckoning.first(caseRef, limitId, itemId, titles.of(limitId, itemId, startedOn), startedOn);
    rows.add(limit, by, targets.dayFor(limit));
  }

  private void restart(LimitRow row, LocalDate startedOn, LocalDate toldFrom, UUID by) {
    rows.start(row.id(), startedOn, by);
    rows.toldFrom(row.id(), toldFrom);
    CaseLimit after = reckoning.again(row);
    targets.keep(after);
    if (!after.isDuty() && after.outer() != null && !after.outer().equals(row.limit().outer())) {
      history.add(after.caseRef(), "limit", LimitEntries.honoured(after), null);
    }
  }

  @Override
  public void met(String caseRef, String limitId, String itemId, LocalDate doneOn) {
    rows.current(caseRef, limitId, itemId).filter(row -> row.limit().isOpen())
        .ifPresent(row -> met(row, doneOn, null, doneOn, null));
  }

  /** Met by a letter; the same letter with a corrected dispatch is counted again, another one changes nothing. */
  void met(LimitRow row, LocalDate doneOn, String method, LocalDate comparedOn, UUID by) {
    boolean again = by != null && by.equals(row.metBy());
    if (!row.limit().isOpen() && !again) {
      return;
    }
    CaseLimit limit = reckoning.done(row, doneOn, method, comparedOn, by);
    next.keep(limit.caseRef());
    history.add(limit.caseRef(), "limit", LimitEntries.met(limit, again), null);
    late.done(limit, limit.comparedOn());
    tellWatcher(limit);
  }

  @Override
  public void notOwed(String caseRef, String limitId, String itemId) {
    rows.current(caseRef, limitId, itemId).filter(row -> row.limit().isOpen()).ifPresent(this::notOwed);
    next.keep(caseRef);
  }

  /** A corrected record says that the letter that met it was given to nobody: it is owed as before. */
  void notMet(LimitRow row) {
    CaseLimit limit = reckoning.done(row, null, null, null, null);
    next.keep(limit.caseRef());
    history.add(limit.caseRef(), "limit", LimitEntries.notMet(limit), null);
  }

  /** A corrected record says that the letter that started this family's time was given to nobody. */
  void neverBegan(String caseRef, String limitId, UUID by) {
    rows.openedBy(caseRef, by, limitId).ifPresent(row -> rows.remove(row.id()));
    next.keep(caseRef);
  }

  @Override
  public void stop(String caseRef) {
    stopAllBut(caseRef, null);
  }

  /** @param goesOn the limit that is owed on; null where none is */
  void stopAllBut(String caseRef, String goesOn) {
    rows.of(caseRef).stream().filter(row -> row.limit().isOpen())
        .filter(row -> !row.limit().limitId().equals(goesOn))
        .filter(row -> !LimitIds.OUTLAST_THE_CASE.contains(row.limit().limitId())).forEach(this::notOwed);
    next.keep(caseRef);
  }

  private void notOwed(LimitRow row) {
    CaseLimit limit = reckoning.again(row);
    rows.notOwed(row.id());
    if (limit.isDuty()) {
      history.add(limit.caseRef(), "limit", LimitEntries.notOwed(limit), null);
    }
    tellWatcher(limit);
  }

  private void tellWatcher(CaseLimit limit) {
    if (LimitIds.WATCHED.contains(limit.limitId())) {
      process.tell(CaseMessage.LIMIT_MET, limit.caseRef(), CaseVariable.LIMIT_ID.of(limit.limitId()));
    }
  }
}
