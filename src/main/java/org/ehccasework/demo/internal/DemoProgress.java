package org.ehccasework.demo.internal;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How far the first filling is, for the banner and the console. */
@Component
@Profile("demo")
public class DemoProgress {

  /** @param day the day the demo has reached while it is being filled */
  public record State(boolean done, int cases, int of, LocalDate day) {}

  private volatile State state = new State(true, 0, 0, null);

  public State state() {
    return state;
  }

  void set(State now) {
    state = now;
  }
}
