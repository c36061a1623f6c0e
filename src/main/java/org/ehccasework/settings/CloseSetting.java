package org.ehccasework.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.ehccasework.people.AdministratorOnly;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.settings.internal.ChangeRows;
import org.ehccasework.settings.internal.SettingRows;
import org.ehccasework.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a setting for good, so that it is offered no more, or opens it again; nothing of it is deleted. */
@Service
public class CloseSetting {

  public record Command(UUID settingId, boolean closed) {}

  private final SettingRows rows;
  private final ChangeRows changes;
  private final Authorities authorities;
  private final CurrentActor actor;
  private final Clock clock;

  CloseSetting(SettingRows rows, ChangeRows changes, Authorities authorities, CurrentActor actor, Clock clock) {
    this.rows = rows;
    this.changes = changes;
    this.authorities = authorities;
    this.actor = actor;
    this.clock = clock;
  }

  /** Closing what is closed changes nothing. */
  @Transactional
  @AdministratorOnly
  public Setting close(Command command) {
    UUID authority = authorities.current().id();
    Setting one = rows.find(authority, command.settingId())
        .orElseThrow(() -> new NotFound("There is no such setting in the directory."));
    if (one.isOpen() != command.closed()) {
      return one;
    }
    Setting after = new Setting(one.id(), one.authorityId(), one.urn(), one.name(), one.kind(), one.typeName(),
        one.phase(), one.laCode(), one.laName(), one.address(), one.town(), one.phone(), one.email(),
        command.closed() ? LocalDate.now(clock) : null);
    rows.save(after, actor.username(), OffsetDateTime.now(clock));
    changes.add(authority, after, command.closed() ? "SETTING_CLOSED" : "SETTING_REOPENED",
        command.closed() ? "Closed." : "Open again.");
    return after;
  }
}
