package org.ehccasework.panel.internal;

import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.CaseStages;
import org.ehccasework.letters.NoticeGiven;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the case once the letter that says no has left; the family's time to appeal runs from that day. */
@Component
class RefusalTold {

  private final CaseStages stages;

  RefusalTold(CaseStages stages) {
    this.stages = stages;
  }

  @EventListener
  void on(NoticeGiven given) {
    switch (given.type()) {
      case N4 -> stages.move(given.caseRef(), CaseStage.NOT_ASSESSED);
      case N6 -> stages.move(given.caseRef(), CaseStage.NOT_ISSUED);
      default -> { }   // other letters leave the case where it is
    }
  }
}
