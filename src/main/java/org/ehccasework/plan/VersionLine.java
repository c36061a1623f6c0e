package org.ehccasework.plan;

import java.time.Instant;
import java.time.LocalDate;
import org.ehccasework.plan.PlanVersion.Kind;
import org.ehccasework.plan.PlanVersion.State;

/** A version of a plan without what stands in it. */
public record VersionLine(int number, Kind kind, State state, Instant frozenAt, LocalDate sentOn) {

  public boolean isSentDraft() {
    return kind == Kind.DRAFT && state == State.SENT;
  }

  /** As in "Draft plan, version 2". */
  public String title() {
    return (kind == Kind.DRAFT ? "Draft plan" : "Final plan") + ", version " + number;
  }
}
