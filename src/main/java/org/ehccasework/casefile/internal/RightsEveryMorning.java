package org.ehccasework.casefile.internal;

import org.ehccasework.casefile.AskWhoDecides;
import org.ehccasework.people.SystemActor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sets off the look for rights that pass soon every morning, with the check of timers. */
@Component
class RightsEveryMorning {

  private final AskWhoDecides ask;

  RightsEveryMorning(AskWhoDecides ask) {
    this.ask = ask;
  }

  @Scheduled(cron = "${ehc.daily-check:0 0 6 * * *}", zone = "Europe/London")
  void everyMorning() {
    SystemActor.run(SystemActor.TIMER, ask::ask);
  }
}
