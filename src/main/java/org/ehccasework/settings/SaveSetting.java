package org.ehccasework.settings;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ehccasework.people.AdministratorOnly;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.settings.internal.ChangeRows;
import org.ehccasework.settings.internal.SettingRows;
import org.ehccasework.settings.internal.SettingWords;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a setting to the directory, or changes what is known of it. */
@Service
public class SaveSetting {

  private final SettingRows rows;
  private final ChangeRows changes;
  private final Authorities authorities;
  private final CurrentActor actor;
  private final Clock clock;

  SaveSetting(SettingRows rows, ChangeRows changes, Authorities authorities, CurrentActor actor, Clock clock) {
    this.rows = rows;
    this.changes = changes;
    this.authorities = authorities;
    this.actor = actor;
    this.clock = clock;
  }

  /** What is typed; {@code id} is null for a new one, everything but name and kind may be blank. */
  public record Command(UUID id, String urn, String name, SettingKind kind, String phase, String laCode, String laName,
      String address, String town, String phone, String email) {}

  @Transactional
  @AdministratorOnly
  public Setting save(Command typed) {
    UUID authority = authorities.current().id();
    Setting before = typed.id() == null ? null : rows.find(authority, typed.id())
        .orElseThrow(() -> new NotFound("There is no such setting in the directory."));
    check(typed, authority);
    Setting setting = new Setting(before == null ? UUID.randomUUID() : before.id(), authority, text(typed.urn()),
        typed.name().strip(), typed.kind(), before == null ? null : before.typeName(), text(typed.phase()),
        text(typed.laCode()), text(typed.laName()), text(typed.address()), text(typed.town()), text(typed.phone()),
        text(typed.email()), before == null ? null : before.closedOn());
    rows.save(setting, actor.username(), OffsetDateTime.now(clock));
    String what = before == null ? "Added. " + SettingWords.of(setting).words()
        : SettingWords.changes(before, setting);
    if (!what.isEmpty()) {
      changes.add(authority, setting, before == null ? "SETTING_ADDED" : "SETTING_CHANGED", what);
    }
    return setting;
  }

  private void check(Command typed, UUID authority) {
    List<Violation> broken = new ArrayList<>();
    unless(text(typed.name()) != null, "name", "Enter the name of the setting", broken);
    unless(typed.kind() != null, "kind", "Select the kind of setting", broken);
    String urn = text(typed.urn());
    if (urn != null && !urn.matches("\\d{6}")) {
      broken.add(new Violation("urn", "Enter the URN as 6 digits, or leave it empty"));
    } else if (urn != null) {
      rows.withUrn(authority, urn).filter(other -> !other.id().equals(typed.id())).ifPresent(other ->
          broken.add(new Violation("urn", other.name() + " has this URN already")));
    }
    unless(text(typed.laCode()) == null || typed.laCode().strip().matches("\\d{3}"), "laCode",
        "Enter the code of the authority as 3 digits, like 999", broken);
    unless(text(typed.email()) == null || typed.email().strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"), "email",
        "Enter an email address in the correct format, like office@school.example", broken);
    if (!broken.isEmpty()) {
      throw new RuleBroken(broken);
    }
  }

  private static void unless(boolean kept, String field, String message, List<Violation> broken) {
    if (!kept) {
      broken.add(new Violation(field, message));
    }
  }

  private static String text(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
