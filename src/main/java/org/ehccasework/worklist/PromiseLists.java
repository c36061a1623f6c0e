package org.ehccasework.worklist;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.worklist.internal.PromiseRows;
import org.springframework.stereotype.Component;

/** What was promised in the cases of the person acting and not kept yet, undated last; one statement. */
@Component
@CaseReaders
public class PromiseLists {

  private final PromiseRows rows;
  private final CurrentActor actor;
  private final Clock clock;

  PromiseLists(PromiseRows rows, CurrentActor actor, Clock clock) {
    this.rows = rows;
    this.actor = actor;
    this.clock = clock;
  }

  public Promises mine() {
    return rows.of(actor.get(), LocalDate.now(clock));
  }
}
