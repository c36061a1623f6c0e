package org.ehccasework.demo.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.web.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Says on every page that this is a demo, what day it is there, and how far the filling is. */
@ControllerAdvice(annotations = Controller.class)
@Profile("demo")
class DemoBanner {

  private final DemoProgress progress;
  private final CurrentActor actor;
  private final Clock clock;

  DemoBanner(DemoProgress progress, CurrentActor actor, Clock clock) {
    this.progress = progress;
    this.actor = actor;
    this.clock = clock;
  }

  /**
   * What the layout shows under the navigation.
   *
   * @param moveHref where the date is moved, for those who may; else null
   */
  record Banner(String words, String moveHref) {}

  @ModelAttribute("demoBanner")
  Banner banner() {
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
