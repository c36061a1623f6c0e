package org.ehccasework.clock.internal;

import org.ehccasework.clock.CheckTimers;
import org.ehccasework.people.SystemActor;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sets off the check of timers every morning, before the office opens. */
@Configuration
@EnableScheduling
class DailyCheck {

  private final CheckTimers checkTimers;

  DailyCheck(CheckTimers checkTimers) {
    this.checkTimers = checkTimers;
  }

  @Scheduled(cron = "${ehc.daily-check:0 0 6 * * *}", zone = "Europe/London")
  void everyMorning() {
    SystemActor.run(SystemActor.TIMER, checkTimers::check);
  }
}
