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
    if (before == null) {
      return new Setting(UUID.randomUUID(), authorityId, urn, name, kind, typeName, phase, laCode, laName, address, town,
          phone, null, closedOn);
    }
    return new Setting(before.id(), authorityId, urn, name, kind, typeName, or(phase, before.phase()),
        or(laCode, before.laCode()), or(laName, before.laName()), or(address, before.address()),
        or(town, before.town()), or(phone, before.phone()), before.email(),
        closedOn != null && !before.isOpen() ? before.closedOn() : closedOn);
  }

  private static String or(String register, String before) {
    return register == null ? before : register;
  }

  /** Whether the register says anything new. */
  boolean changes(Setting before) {
    return !Objects.equals(over(before, before.authorityId()), before);
  }
}
