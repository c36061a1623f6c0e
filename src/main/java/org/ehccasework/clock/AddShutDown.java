package org.ehccasework.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ehccasework.clock.internal.ShutDownRows;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.AdministratorOnly;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Changes;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds days on which the authority shuts down; its cases follow by {@link FollowOwnDates}. */
@Service
public class AddShutDown {

  /** Days; longer is a slip of the year. */
  private static final int LONGEST = 31;

  private final ShutDownRows rows;
  private final Authorities authorities;
  private final CurrentActor actor;
  private final AccessAudit audit;
  private final Clock clock;

  AddShutDown(ShutDownRows rows, Authorities authorities, CurrentActor actor, AccessAudit audit,
      Clock clock) {
    this.rows = rows;
    this.authorities = authorities;
    this.actor = actor;
    this.audit = audit;
    this.clock = clock;
  }

  /** @param lastDay null where it is one day alone */
  public record Command(LocalDate firstDay, LocalDate lastDay, String reason) {}

  @Transactional
  @AdministratorOnly
  public ShutDown add(Command command) {
    LocalDate last = command.lastDay() == null ? command.firstDay() : command.lastDay();
    UUID authority = authorities.current().id();
    List<Violation> broken = new ArrayList<>();
    if (command.firstDay() == null) {
      broken.add(new Violation("firstDay", "Enter the first day the council is shut"));
    } else {
      check(authority, command.firstDay(), last, broken);
    }
    if (command.reason() == null || command.reason().isBlank()) {
      broken.add(new Violation("reason", "Enter what staff call these days, like Christmas closure"));
    }
    if (!broken.isEmpty()) {
      throw new RuleBroken(broken);
    }
    var shut = new ShutDown(UUID.randomUUID(), authority, command.firstDay(), last, command.reason().strip(),
        actor.username());
    rows.add(shut, OffsetDateTime.now(clock));
    audit.changed("SHUT_DOWN_ADDED", shut.reason(), Changes.anew().is("Days", shut.days()));
    return shut;
  }

  private void check(UUID authority, LocalDate first, LocalDate last, List<Violation> broken) {
    if (last.isBefore(first)) {
      broken.add(new Violation("lastDay", "The last day must be the first day or after it"));
    } else if (last.isBefore(LocalDate.now(clock))) {
      broken.add(new Violation("firstDay", "These days have passed. Enter days to come"));
    } else if (ChronoUnit.DAYS.between(first, last) >= LONGEST) {
      broken.add(new Violation("lastDay", "Enter " + LONGEST + " days at most"));
    } else if (rows.of(authority).stream().anyMatch(other -> !other.lastDay().isBefore(first)
        && !other.firstDay().isAfter(last))) {
      broken.add(new Violation("firstDay", "The council is shut on some of these days already"));
    }
  }
}
