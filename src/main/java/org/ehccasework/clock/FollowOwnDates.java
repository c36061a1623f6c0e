package org.ehccasework.clock;

import java.util.List;
import java.util.UUID;
import org.ehccasework.clock.internal.OpenLimits;
import org.ehccasework.people.BySystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Brings the running cases of an authority into line with its own days and targets; legal dates stay. */
@Service
public class FollowOwnDates {

  private static final Logger LOG = LoggerFactory.getLogger(FollowOwnDates.class);

  private final OpenLimits cases;
  private final FollowOwnDatesOfCase oneCase;

  FollowOwnDates(OpenLimits cases, FollowOwnDatesOfCase oneCase) {
    this.cases = cases;
    this.oneCase = oneCase;
  }

  public record Command(UUID authorityId) {}

  /** The cases that have changed; each in a transaction of its own, so that one that fails keeps no other back. */
  @BySystem
  public int follow(Command command) {
    List<String> all = cases.ofAuthority(command.authorityId());
    int changed = 0;
    for (String caseRef : all) {
      try {
        changed += oneCase.follow(new FollowOwnDatesOfCase.Command(caseRef)) ? 1 : 0;
      } catch (RuntimeException failed) {
        LOG.warn("Own dates of {} could not follow: {}", caseRef, failed.getClass().getSimpleName());
      }
    }
    LOG.info("Own dates followed: {} of {} cases have changed", changed, all.size());
    return changed;
  }
}
