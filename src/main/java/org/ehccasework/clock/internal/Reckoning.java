package org.ehccasework.clock.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.statute.Assessment;
import org.ehccasework.statute.Deadline;
import org.ehccasework.statute.ExceptionFacts;
import org.ehccasework.statute.Limit;
import org.ehccasework.statute.Status;
import org.springframework.stereotype.Component;

/** Works out a limit again from its facts and keeps what came of it: the only way a result gets onto a row. */
@Component
public class Reckoning {

  private final LimitRows rows;
  private final ExceptionRows exceptions;
  private final LimitLaw law;
  private final NextDates next;
  private final Clock clock;

  Reckoning(LimitRows rows, ExceptionRows exceptions, LimitLaw law, NextDates next, Clock clock) {
    this.rows = rows;
    this.exceptions = exceptions;
    this.law = law;
    this.next = next;
    this.clock = clock;
  }

  /** The limit as it stands now, after one of its facts was written. */
  CaseLimit again(UUID id) {
    CaseLimit facts = rows.get(id).limit();
    List<ExceptionFacts> authorised = exceptions.authorised(facts);
    Assessment found = law.assess(facts, authorised);
    LocalDate today = LocalDate.now(clock);
    CaseLimit result = Standing.on(today, with(facts, law.of(facts), found, today, authorised));
    rows.results(result);
    next.keep(facts.caseRef());
    return result;
  }

  private CaseLimit with(CaseLimit facts, Limit limit, Assessment found, LocalDate today,
      List<ExceptionFacts> authorised) {
    Deadline dates = found.deadline();
    // a duty that fell away keeps the status it had on that day
    Status status = facts.doneOn() == null && !facts.owed() ? facts.status() : found.status();
    return new CaseLimit(facts.id(), facts.caseRef(), facts.limitId(), facts.itemId(), facts.title(), limit.law(),
        limit.bound(), facts.startedOn(), dates.due(), dates.operationalDue(), dates.outer(), facts.doneOn(),
        facts.method(), facts.comparedOn(), facts.owed(), status,
        facts.doneOn() == null && !facts.owed() ? facts.daysLate() : found.daysLate(), found.isExcused(),
        found.exception().excuseEnds(), found.exception().internalTarget(),
        breach(facts, found, today), LimitWords.explanation(law.explain(facts), facts, limit, found, !authorised.isEmpty()));
  }

  /** Being late is recorded at the latest when the duty is done, and taken back where a corrected fact shows it was not. */
  private static LocalDate breach(CaseLimit facts, Assessment found, LocalDate today) {
    if (found.status() == Status.LATE) {
      return facts.breachedOn() == null ? today : facts.breachedOn();
    }
    boolean stillLate = found.status() == Status.OPEN && !found.isExcused() && found.deadline().due() != null
        && today.isAfter(found.deadline().due());
    return stillLate ? facts.breachedOn() : null;
  }
}
