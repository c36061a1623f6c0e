package org.ehccasework.request;

import org.ehccasework.casefile.CaseStages;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.people.BySystem;
import org.ehccasework.request.internal.RequestRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a case that ended early: its limits are no longer owed. */
@Service
public class CloseCase {

  private final RequestRows rows;
  private final CaseStages stages;
  private final StatutoryClock clock;

  CloseCase(RequestRows rows, CaseStages stages, StatutoryClock clock) {
    this.rows = rows;
    this.stages = stages;
    this.clock = clock;
  }

  @Transactional
  @BySystem
  public void close(String caseRef) {
    LeaveEarly.How how = rows.left(caseRef).map(RequestRows.Left::how)
        .orElseThrow(() -> new IllegalStateException(caseRef + " was told to close, but nobody recorded why."));
    clock.stop(caseRef);
    stages.move(caseRef, how.stage());
  }
}
