package org.ehccasework.worklist;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.worklist.internal.CaseListRows;
import org.springframework.stereotype.Component;

/** Lists of the cases the person acting may see; one statement a list, pages count from 1. */
@Component
@CaseReaders
public class CaseLists {

  private final CaseListRows rows;
  private final CurrentActor actor;
  private final Clock clock;

  CaseLists(CaseListRows rows, CurrentActor actor, Clock clock) {
    this.rows = rows;
    this.actor = actor;
    this.clock = clock;
  }

  public Cases find(CaseQuery query, int page) {
    return rows.page(actor.get(), query, page, LocalDate.now(clock));
  }
}
