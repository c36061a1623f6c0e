package org.ehccasework.clock.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.OfficeDays;
import org.ehccasework.statute.Assessment;
import org.ehccasework.statute.Basis;
import org.ehccasework.statute.Deadline;
import org.ehccasework.statute.ExceptionFacts;
import org.ehccasework.statute.Limit;
import org.ehccasework.statute.Status;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Works out a limit again from its facts and keeps what came of it: the only way a result gets onto a row. */
@Component
public class Reckoning {

  private final LimitRows rows;
  private final ExceptionRows exceptions;
  private final LimitLaw law;
  private final OfficeDays office;
  private final Clock clock;

  Reckoning(LimitRows rows, ExceptionRows exceptions, LimitLaw law, OfficeDays office, Clock clock) {
    this.rows = rows;
    this.exceptions = exceptions;
    this.law = law;
    this.office = office;
    this.clock = clock;
  }

  /** The limit as it stands now, after one of its facts was written. */
  CaseLimit again(LimitRow row) {
    LimitRow known = rows.get(row.limit().caseRef(), row.id());
    CaseLimit facts = known.limit();
    CaseLimit result = of(facts, exceptions.authorised(facts), known.toldFrom());
    rows.results(result);
    return result;
  }

  /** The limit as it stands when this was done, which is kept with it; {@code by} is the letter, null without one. */
  CaseLimit done(LimitRow row, LocalDate doneOn, String method, LocalDate comparedOn, UUID by) {
    CaseLimit facts = row.limit().done(doneOn, method, comparedOn);
    CaseLimit result = of(facts, exceptions.authorised(facts), row.toldFrom());
    rows.done(result, by);
    return result;
  }

  /** The limit on the day it starts, when nothing can have been done or claimed. */
  CaseLimit first(String caseRef, String limitId, String itemId, String title, LocalDate startedOn) {
    return of(new CaseLimit(UUID.randomUUID(), caseRef, limitId, itemId, title, null, null, startedOn, null, null,
        null, null, null, null, true, Status.OPEN, 0, false, null, null, null, null), List.of(), null);
  }

  private CaseLimit of(CaseLimit facts, List<ExceptionFacts> authorised, LocalDate toldFrom) {
    LocalDate today = LocalDate.now(clock);
    Limit limit = law.of(facts);
    Assessment found = law.assess(facts, authorised);
    Deadline dates = found.deadline();
    LocalDate aim = aim(facts, dates);
    LocalDate told = toldFrom == null || !toldFrom.isAfter(facts.startedOn()) ? null : law.lastDay(facts, toldFrom);
    // a duty that fell away keeps the status it had on that day
    boolean fellAway = facts.doneOn() == null && !facts.owed();
    return Standing.on(today, new CaseLimit(facts.id(), facts.caseRef(), facts.limitId(), facts.itemId(),
        facts.title(), limit.law(), limit.bound(), facts.startedOn(), dates.due(), aim,
        told == null ? dates.outer() : told, facts.doneOn(), facts.method(), facts.comparedOn(), facts.owed(),
        fellAway ? facts.status() : found.status(), fellAway ? facts.daysLate() : found.daysLate(),
        found.isExcused(), found.exception().excuseEnds(), found.exception().internalTarget(),
        limit.basis() == Basis.HOUSE ? null : breach(facts, found, today),
        LimitWords.explanation(law.explain(facts) + (told == null ? "" : LimitWords.honoured(told)),
            shutOn(dates, aim), facts, found, !authorised.isEmpty())));
  }

  /** The last day of work in time; where the office is shut from the start on, the law's working day. */
  private LocalDate aim(CaseLimit facts, Deadline dates) {
    if (dates.operationalDue() == null) {
      return null;
    }
    LocalDate open = office.ofCase(facts.caseRef()).lastOpenOnOrBefore(dates.operationalDue());
    return open.isBefore(facts.startedOn()) ? dates.operationalDue() : open;
  }

  private static String shutOn(Deadline dates, LocalDate aim) {
    return aim == null || aim.equals(dates.operationalDue()) ? ""
        : " The council is shut then; plan for " + Words.dayAndDate(aim) + ".";
  }

  /** Recorded at the latest when the duty is done; taken back where a corrected fact shows it was in time. */
  private static LocalDate breach(CaseLimit facts, Assessment found, LocalDate today) {
    if (found.status() == Status.LATE) {
      return facts.breachedOn() == null ? today : facts.breachedOn();
    }
    boolean stillLate = found.status() == Status.OPEN && !found.isExcused() && found.deadline().due() != null
        && today.isAfter(found.deadline().due());
    return stillLate ? facts.breachedOn() : null;
  }
}
