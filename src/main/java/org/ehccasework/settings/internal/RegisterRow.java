package org.ehccasework.settings.internal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.ehccasework.settings.Setting;
import org.ehccasework.settings.SettingKind;

/**
 * What the register says of one setting.
 *
 * @param closedOn null while it is open; the day of reading where the register names none
 */
record RegisterRow(int line, String urn, String name, SettingKind kind, String typeName, String phase, String laCode,
    String laName, String address, String town, String phone, LocalDate closedOn) {

  /** The setting as it will be: what the register does not know stays as it was. */
  Setting over(Setting before, UUID authorityId) {
    return new Setting(before == null ? UUID.randomUUID() : before.id(), authorityId, urn, name, kind, typeName, phase,
        laCode, laName, address, town, phone, before == null ? null : before.email(),
        closedOn == null ? null : before != null && !before.isOpen() ? before.closedOn() : closedOn);
  }

  /** Whether the register says anything new. */
  boolean changes(Setting before) {
    return !Objects.equals(over(before, before.authorityId()), before);
  }
}
