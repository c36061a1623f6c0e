package org.ehccasework.clock;

import java.util.List;
import org.ehccasework.clock.internal.OpenWatched;
import org.ehccasework.clock.internal.TimerFindings;
import org.ehccasework.people.BySystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Compares every open watched limit with its timers, case by case, and mends or reports what does not agree. */
@Service
public class CheckTimers {

  private static final Logger LOG = LoggerFactory.getLogger(CheckTimers.class);

  private final OpenWatched cases;
  private final CheckTimersOfCase oneCase;
  private final TimerFindings findings;

  CheckTimers(OpenWatched cases, CheckTimersOfCase oneCase, TimerFindings findings) {
    this.cases = cases;
    this.oneCase = oneCase;
    this.findings = findings;
  }

  /** What was found: cases looked at, limits that did not agree, those of them that could not be mended. */
  public record Outcome(int cases, int found, int notMended) {}

  /** Each case in a transaction of its own: one that cannot be mended keeps no other from being mended. */
  @BySystem
  public Outcome check() {
    List<String> all = cases.all();
    int found = 0;
    int notMended = 0;
    for (String caseRef : all) {
      try {
        Outcome outcome = oneCase.check(new CheckTimersOfCase.Command(caseRef));
        found += outcome.found();
        notMended += outcome.notMended();
      } catch (RuntimeException failed) {
        LOG.warn("Timers of {} could not be checked: {}", caseRef, failed.getClass().getSimpleName());
        findings.failed(caseRef);
        found++;
        notMended++;
      }
    }
    LOG.info("Timers checked: {} cases, {} limits did not agree, {} not mended", all.size(), found, notMended);
    return new Outcome(all.size(), found, notMended);
  }
}
