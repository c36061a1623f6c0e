package org.ehccasework.clock;

import java.util.List;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.internal.TimerCheck;
import org.ehccasework.clock.internal.TimerCheck.Found;
import org.ehccasework.clock.internal.TimerFindings;
import org.ehccasework.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Compares the open limits of one case with its timers and mends what does not agree. */
@Service
public class CheckTimersOfCase {

  private final TimerCheck timers;
  private final TimerFindings findings;
  private final CaseHistory history;

  CheckTimersOfCase(TimerCheck timers, TimerFindings findings, CaseHistory history) {
    this.timers = timers;
    this.findings = findings;
    this.history = history;
  }

  public record Command(String caseRef) {}

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  @BySystem
  public CheckTimers.Outcome check(Command command) {
    List<Found> found = timers.of(command.caseRef());
    for (Found each : found) {
      if (!findings.known(command.caseRef(), each.limitId(), each.problem().name())) {
        history.add(command.caseRef(), "limit", each.words(), null);
      }
      findings.add(command.caseRef(), each.limitId(), each.problem().name(), each.mended());
    }
    found.stream().filter(Found::mended).forEach(each -> timers.mend(command.caseRef(), each));
    return new CheckTimers.Outcome(1, found.size(), (int) found.stream().filter(each -> !each.mended()).count());
  }
}
