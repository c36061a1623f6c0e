package org.ehccasework.settings;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.AdministratorOnly;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Changes;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.settings.internal.ImportPlan;
import org.ehccasework.settings.internal.ImportPlans;
import org.ehccasework.settings.internal.ImportRows;
import org.ehccasework.settings.internal.SettingBatches;
import org.ehccasework.web.AlreadyDone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file of the register over into the directory: all of it, or where something fails nothing. */
@Service
public class ApplyImport {

  /** Settings named in the audit, of each kind. */
  private static final int NAMED = 10;

  private final ImportRows rows;
  private final ImportPlans plans;
  private final SettingBatches settings;
  private final Authorities authorities;
  private final CurrentActor actor;
  private final AccessAudit audit;
  private final Clock clock;

  ApplyImport(ImportRows rows, ImportPlans plans, SettingBatches settings, Authorities authorities,
      CurrentActor actor, AccessAudit audit, Clock clock) {
    this.rows = rows;
    this.plans = plans;
    this.settings = settings;
    this.authorities = authorities;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  public record Command(UUID importId) {}

  /** How many were added, changed and closed. */
  public record Outcome(int added, int changed, int closed) {}

  /** Compared anew, as the directory stands now; the same file twice changes nothing the second time. */
  @Transactional
  @AdministratorOnly
  public Outcome apply(Command command) {
    UUID authority = authorities.current().id();
    ImportRows.Waiting file = rows.waiting(authority, command.importId())
        .orElseThrow(() -> new AlreadyDone("This file has been imported already, or another one was uploaded since."));
    ImportPlan plan = plans.of(authority, file.ownOnly(), file.content());
    OffsetDateTime now = OffsetDateTime.now(clock);
    settings.apply(plan, actor.username(), now);
    if (!rows.applied(authority, file.id(), plan, actor.username(), now)) {
      throw new AlreadyDone("Someone else has just imported this file.");
    }
    audit.changed("REGISTER_IMPORTED", file.fileName(), words(plan));
    return new Outcome(plan.added().size(), plan.changed().size(), plan.closed().size());
  }

  private static Changes words(ImportPlan plan) {
    return Changes.anew().is("Added", counted(plan.added().size(), plan.added().stream().map(Setting::name)))
        .is("Changed", counted(plan.changed().size(), plan.changed().stream()
            .map(change -> change.before().name() + " (" + change.words() + ")")))
        .is("Closed", counted(plan.closed().size(), plan.closed().stream().map(change -> change.before().name())))
        .is("Lines left out", plan.problems().size());
  }

  /** As in "2, Elm School, Ash School"; the first names alone of many. */
  private static String counted(int count, Stream<String> names) {
    return count == 0 ? "0" : count + ", " + names.limit(NAMED).collect(Collectors.joining(", "))
        + (count > NAMED ? " and others" : "");
  }
}
