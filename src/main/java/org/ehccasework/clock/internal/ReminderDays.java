package org.ehccasework.clock.internal;

import java.util.Objects;
import java.util.stream.Stream;
import org.ehccasework.clock.LocalTarget;
import org.springframework.stereotype.Component;

/** How many days of work before a limit an authority wants its coordinators reminded: its own setting, not law. */
@Component
public class ReminderDays {

  public static final int USUAL = 10;

  private final LocalTargetRows targets;

  ReminderDays(LocalTargetRows targets) {
    this.targets = targets;
  }

  /** As set for this limit, else for every limit, else {@link #USUAL}. */
  int of(String caseRef, String limitId) {
    return Stream.of(limitId, LocalTarget.EVERY_LIMIT).flatMap(id -> targets.ofCase(caseRef, id).stream())
        .map(LocalTarget::remindDays).filter(Objects::nonNull).findFirst().orElse(USUAL);
  }
}
