package org.ehccasework.plan.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.plan.PlanVersion.Agreed;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Component;

/** What an agreement of the health body to section G must say (SEND Regulations 2014, regulation 12(2)). */
@Component
public class Agreements {

  private final Clock clock;

  Agreements(Clock clock) {
    this.clock = clock;
  }

  /** @param health null where there is none, which is not refused: it warns and escalates */
  public void requireWhole(Agreed health) {
    if (health == null) {
      return;
    }
    if (health.by() == null) {
      throw new RuleBroken("healthAgreedBy", "Enter who agreed section G, or leave the date empty too");
    }
    if (health.on() == null) {
      throw new RuleBroken("healthAgreedOn", "Enter the date section G was agreed, or leave the name empty too");
    }
    if (health.on().isAfter(LocalDate.now(clock))) {
      throw new RuleBroken("healthAgreedOn", "Date section G was agreed must be today or in the past");
    }
  }
}
