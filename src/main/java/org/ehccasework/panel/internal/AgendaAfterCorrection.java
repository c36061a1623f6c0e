package org.ehccasework.panel.internal;

import org.ehccasework.clock.OwnDatesMoved;
import org.ehccasework.clock.ReceiptCorrected;
import org.ehccasework.panel.AskPanelAgain;
import org.ehccasework.people.SystemActor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks again at the agenda when the dates of a case have moved: the panel may now be too late. */
@Component
class AgendaAfterCorrection {

  private final AskPanelAgain askPanelAgain;

  AgendaAfterCorrection(AskPanelAgain askPanelAgain) {
    this.askPanelAgain = askPanelAgain;
  }

  @EventListener
  void on(ReceiptCorrected corrected) {
    ask(corrected.caseRef());
  }

  @EventListener
  void on(OwnDatesMoved moved) {
    ask(moved.caseRef());
  }

  private void ask(String caseRef) {
    SystemActor.run(SystemActor.cause(), () -> askPanelAgain.ask(new AskPanelAgain.Command(caseRef)));
  }
}
