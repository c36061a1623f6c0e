package org.ehccasework.demo.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.engine.DueWork;
import org.ehccasework.engine.MovableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lives through the months before the demo opens, day by day: requests come in, people do their tasks,
 * timers fire. All of it goes through the use cases the product has.
 */
@Component
@Profile("demo")
class DemoFilling {

  private static final Logger LOG = LoggerFactory.getLogger("org.ehccasework.demo");
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalTime MORNING = LocalTime.of(9, 30);
  private static final int ROUNDS_A_DAY = 8;
  private static final int DAYS_BETWEEN_REPORTS = 28;

  private final DemoClockRow kept;
  private final DemoBodies bodies;
  private final DemoCases cases;
  private final DemoPlayer player;
  private final DemoAdvice advice;
  private final DemoFamilies families;
  private final DemoRules rules;
  private final DemoToday today;
  private final DemoProgress progress;
  private final MovableClock clock;
  private final DueWork due;
  private final ObjectMapper json;
  private final TransactionTemplate together;

  DemoFilling(DemoClockRow kept, DemoBodies bodies, DemoCases cases, DemoPlayer player, DemoAdvice advice,
      DemoFamilies families, DemoRules rules, DemoToday today, DemoProgress progress, MovableClock clock, DueWork due,
      ObjectMapper json, TransactionTemplate together) {
    this.kept = kept;
    this.bodies = bodies;
    this.cases = cases;
    this.player = player;
    this.advice = advice;
    this.families = families;
    this.rules = rules;
    this.today = today;
    this.progress = progress;
    this.clock = clock;
    this.due = due;
    this.json = json;
    this.together = together;
  }

  /**
   * Fills the demo until the day it opens; goes on where an earlier filling was cut short. What a day did and could not
   * do twice is done in one transaction with the note that it was.
   */
  void fill(LocalDate opensOn, LocalDate reached) {
    List<DemoScript> scripts = DemoScript.all(DemoProfile.all(json), DemoProfile.names(json), DemoPeople.CASELOAD, opensOn);
    Map<Integer, String> playing = new HashMap<>(kept.cases());
    LocalDate day = reached == null ? scripts.get(0).startsOn() : reached;
    clock.stopAt(morning(day));
    if (reached == null) {
      bodies.panels(day, opensOn);
      LocalDate first = day;
      together.executeWithoutResult(begun -> {
        rules.set(opensOn);
        kept.reached(first);
      });
    }
    for (; !day.isAfter(opensOn); day = day.plusDays(1)) {
      due.runUntil(morning(day));
      live(day, scripts, playing);
      kept.reached(day);
      report(day, scripts, playing);
    }
    together.executeWithoutResult(begun -> {
      advice.goOn(playing.values());
      today.live(scripts, playing);
      kept.filled();
    });
    due.runDue();
    progress.set(new DemoProgress.State(true, playing.size(), scripts.size(), opensOn));
  }

  private void live(LocalDate day, List<DemoScript> scripts, Map<Integer, String> playing) {
    if (!DemoScript.workday(day).equals(day)) {
      return;
    }
    for (DemoScript script : scripts) {
      if (script.startsOn().equals(day) && !playing.containsKey(script.number())) {
        playing.put(script.number(), together.execute(begun -> {
          String ref = cases.register(script);
          kept.cast(script.number(), ref);
          families.add(script, ref);
          return ref;
        }));
      }
      if (playing.containsKey(script.number())) {
        workOn(script, playing.get(script.number()), day);
      }
    }
  }

  private void workOn(DemoScript script, String caseRef, LocalDate day) {
    cases.events(script, caseRef, day);
    int rounds = 0;
    while (rounds++ < ROUNDS_A_DAY && player.play(script, caseRef)) {
      due.runDue();
    }
  }

  private void report(LocalDate day, List<DemoScript> scripts, Map<Integer, String> playing) {
    progress.set(new DemoProgress.State(false, playing.size(), scripts.size(), day));
    if (day.getDayOfYear() % DAYS_BETWEEN_REPORTS == 0) {
      LOG.info("Filling the demo: {} of {} cases, reached {}", playing.size(), scripts.size(), day);
    }
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(MORNING).atZone(LONDON).toInstant();
  }
}
