package org.ehccasework.clock.internal;

import org.ehccasework.clock.CheckTimers;
import org.ehccasework.clock.TellOfNobodysCases;
import org.ehccasework.people.SystemActor;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Sets off the check of timers, and the look for cases nobody has, every morning before the office opens. */
@Configuration
@EnableScheduling
class DailyCheck {

  private final CheckTimers checkTimers;
  private final TellOfNobodysCases nobodys;

  DailyCheck(CheckTimers checkTimers, TellOfNobodysCases nobodys) {
    this.checkTimers = checkTimers;
    this.nobodys = nobodys;
  }

  @Scheduled(cron = "${ehc.daily-check:0 0 6 * * *}", zone = "Europe/London")
  void everyMorning() {
    SystemActor.run(SystemActor.TIMER, checkTimers::check);
  }

  @Scheduled(cron = "${ehc.daily-check:0 0 6 * * *}", zone = "Europe/London")
  void whoseCaseIsIt() {
    SystemActor.run(SystemActor.TIMER, nobodys::tell);
  }
}
