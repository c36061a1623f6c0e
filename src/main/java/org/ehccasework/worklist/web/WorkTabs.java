package org.ehccasework.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.worklist.HeldTasks;
import org.ehccasework.worklist.internal.WorkCounts;
import org.springframework.stereotype.Component;

/** The tabs of a person's work, each with how much there is. */
@Component
class WorkTabs {

  static final String TASKS = "/my-work";
  static final String WAITING = "/my-work/waiting";
  static final String CASES = "/my-work/cases";
  static final String TEAM = "/my-work/team";

  private final WorkCounts counts;
  private final CurrentActor actor;
  private final Clock clock;

  WorkTabs(WorkCounts counts, CurrentActor actor, Clock clock) {
    this.counts = counts;
    this.actor = actor;
    this.clock = clock;
  }

  /** @param free how many tasks wait to be taken */
  record Drawn(List<Tab> tabs, int free) {}

  Drawn on(String path) {
    return on(path, counts.of(actor.get(), LocalDate.now(clock)));
  }

  /** @param held what the page counted already */
  Drawn on(String path, HeldTasks held) {
    return on(path, counts.of(actor.get(), LocalDate.now(clock), held));
  }

  private static Drawn on(String path, WorkCounts.Counts found) {
    return new Drawn(List.of(tab("My tasks", found.tasks(), TASKS, path),
        tab("Waiting for others", found.waiting(), WAITING, path), tab("My cases", found.cases(), CASES, path),
        tab("Team tasks to pick up", found.team(), TEAM, path)), found.team());
  }

  private static Tab tab(String text, int number, String href, String path) {
    return new Tab("%s (%,d)".formatted(text, number), href, href.equals(path));
  }
}
