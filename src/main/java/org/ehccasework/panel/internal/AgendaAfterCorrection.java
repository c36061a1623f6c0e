package org.ehccasework.panel.internal;

import org.ehccasework.clock.ReceiptCorrected;
import org.ehccasework.panel.AskPanelAgain;
import org.ehccasework.people.SystemActor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks again at the agenda when a case turns out to have begun on another day: the panel may now be too late. */
@Component
class AgendaAfterCorrection {

  private final AskPanelAgain askPanelAgain;

  AgendaAfterCorrection(AskPanelAgain askPanelAgain) {
    this.askPanelAgain = askPanelAgain;
  }

  @EventListener
  void on(ReceiptCorrected corrected) {
    SystemActor.run(SystemActor.cause(), () -> askPanelAgain.ask(new AskPanelAgain.Command(corrected.caseRef())));
  }
}
