package org.ehccasework.casefile;

import java.util.UUID;
import org.ehccasework.casefile.internal.RightsPromptRows;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.AdministratorOnly;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Changes;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets how long before the rights pass to a young person the authority asks who will decide. */
@Service
public class SetRightsLead {

  private static final int MOST_WEEKS = 52;

  private final RightsPromptRows rows;
  private final Authorities authorities;
  private final CurrentActor actor;
  private final AccessAudit audit;

  SetRightsLead(RightsPromptRows rows, Authorities authorities, CurrentActor actor, AccessAudit audit) {
    this.rows = rows;
    this.authorities = authorities;
    this.actor = actor;
    this.audit = audit;
  }

  /** {@code weeks} is null while nobody has said. */
  public record Command(Integer weeks) {}

  @Transactional
  @AdministratorOnly
  public void set(Command command) {
    Integer weeks = command.weeks();
    if (weeks == null || weeks < 1 || weeks > MOST_WEEKS) {
      throw new RuleBroken("weeks", "Enter a number of weeks from 1 to " + MOST_WEEKS);
    }
    UUID authority = authorities.current().id();
    audit.changed("RIGHTS_LEAD_SET", "When we ask who will decide",
        Changes.made().field("Weeks before the rights pass", rows.weeks(authority), weeks));
    rows.weeks(authority, weeks, actor.username());
  }
}
