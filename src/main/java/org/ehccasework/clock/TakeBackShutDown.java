package org.ehccasework.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.ehccasework.clock.internal.ShutDownRows;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.AdministratorOnly;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Changes;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.AlreadyDone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes back days on which the authority should have been shut; the row stays, with who did it. */
@Service
public class TakeBackShutDown {

  public record Command(UUID shutDownId) {}

  private final ShutDownRows rows;
  private final Authorities authorities;
  private final CurrentActor actor;
  private final AccessAudit audit;
  private final Clock clock;

  TakeBackShutDown(ShutDownRows rows, Authorities authorities, CurrentActor actor, AccessAudit audit,
      Clock clock) {
    this.rows = rows;
    this.authorities = authorities;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  @AdministratorOnly
  public void takeBack(Command command) {
    UUID authority = authorities.current().id();
    ShutDown shut = rows.of(authority).stream().filter(each -> each.id().equals(command.shutDownId())).findFirst()
        .orElse(null);
    if (!rows.remove(authority, command.shutDownId(), LocalDate.now(clock), actor.username(),
        OffsetDateTime.now(clock))) {
      throw new AlreadyDone("These days have passed or have been taken back already.");
    }
    audit.changed("SHUT_DOWN_TAKEN_BACK", shut.reason(), Changes.made().field("Days", shut.days(), null));
  }
}
