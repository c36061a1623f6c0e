package org.ehccasework.worklist.internal;

import org.ehccasework.casefile.CoordinatorChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What a coordinator had put off in a case waits for the one who has the case now. */
@Component
class WaitingMoves {

  private final PutOffRows rows;

  WaitingMoves(PutOffRows rows) {
    this.rows = rows;
  }

  @EventListener
  void on(CoordinatorChanged change) {
    if (change.before() != null) {
      rows.moveTo(change.after(), change.before(), change.caseRef());
    }
  }
}
