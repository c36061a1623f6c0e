package org.ehccasework.demo.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.web.PageBanner;
import org.ehccasework.web.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says on every page that this is a demo, what day it is there, and how far the filling is. */
@Component
@Profile("demo")
class DemoBanner implements PageBanner {

  private final DemoProgress progress;
  private final CurrentActor actor;
  private final Clock clock;

  DemoBanner(DemoProgress progress, CurrentActor actor, Clock clock) {
    this.progress = progress;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public Banner now() {
    return new Banner(words(), actor.get().has(Role.ADMINISTRATOR) ? "/admin/demo-clock" : null);
  }

  private String words() {
    DemoProgress.State state = progress.state();
    String today = Words.dayAndDate(LocalDate.now(clock));
    return state.done() ? "This is a demo with invented people. Today is " + today + " here."
        : "This is a demo. It is being filled with invented cases: " + state.cases() + " of " + state.of()
            + ". It has reached " + today + "; wait until it is done before you work.";
  }
}
