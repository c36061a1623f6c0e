package org.ehccasework.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.ehccasework.clock.internal.ShutDownRows;
import org.ehccasework.people.AdministratorOnly;
import org.ehccasework.people.Authorities;
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
  private final Clock clock;

  TakeBackShutDown(ShutDownRows rows, Authorities authorities, CurrentActor actor, Clock clock) {
    this.rows = rows;
    this.authorities = authorities;
    this.actor = actor;
    this.clock = clock;
  }

  @Transactional
  @AdministratorOnly
  public void takeBack(Command command) {
    if (!rows.remove(authorities.current().id(), command.shutDownId(), LocalDate.now(clock), actor.username(),
        OffsetDateTime.now(clock))) {
      throw new AlreadyDone("These days have passed or have been taken back already.");
    }
  }
}
