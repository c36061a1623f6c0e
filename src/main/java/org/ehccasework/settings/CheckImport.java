package org.ehccasework.settings;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.AdministratorOnly;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.settings.internal.ImportPlans;
import org.ehccasework.settings.internal.ImportRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a file of the public register and keeps it, so that a person can look before anything changes. */
@Service
public class CheckImport {

  private static final int LONGEST_NAME = 200;

  private final ImportRows rows;
  private final ImportPlans plans;
  private final Authorities authorities;
  private final CurrentActor actor;
  private final AccessAudit audit;
  private final Clock clock;

  CheckImport(ImportRows rows, ImportPlans plans, Authorities authorities, CurrentActor actor,
      AccessAudit audit, Clock clock) {
    this.rows = rows;
    this.plans = plans;
    this.authorities = authorities;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /** @param ownOnly whether only settings in the authority's own area are wanted */
  public record Command(String fileName, byte[] content, boolean ownOnly) {}

  /** The id of what waits; a {@code web.RuleBroken} at "file" where it is no file of the register. */
  @Transactional
  @AdministratorOnly
  public UUID check(Command command) {
    UUID authority = authorities.current().id();
    byte[] packed = ImportPlans.pack(command.content());
    plans.of(authority, command.ownOnly(), packed);
    String name = command.fileName() == null ? "" : command.fileName();
    var file = new ImportRows.Waiting(UUID.randomUUID(),
        name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name, command.ownOnly(), packed);
    rows.add(authority, file, actor.username(), OffsetDateTime.now(clock));
    audit.changed("REGISTER_CHECKED", file.fileName());
    return file.id();
  }
}
