package org.ehccasework.settings.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ehccasework.settings.Setting;

/** Says in words what is different about a setting. */
public final class SettingWords {

  private SettingWords() {}

  /** As in "Name: Elm School, before Elm Infants. Phone: none, before 01632 960 001."; empty where nothing is. */
  public static String changes(Setting before, Setting after) {
    List<String> found = new ArrayList<>();
    add(found, "Name", before.name(), after.name());
    add(found, "URN", before.urn(), after.urn());
    add(found, "Kind", before.kind().words(), after.kind().words());
    add(found, "Type", before.typeName(), after.typeName());
    add(found, "Phase", before.phase(), after.phase());
    add(found, "Authority", area(before), area(after));
    add(found, "Address", oneLine(before.address()), oneLine(after.address()));
    add(found, "Town", before.town(), after.town());
    add(found, "Phone", before.phone(), after.phone());
    add(found, "Email", before.email(), after.email());
    if (before.isOpen() != after.isOpen()) {
      found.add(after.isOpen() ? "Open again." : "Closed.");
    }
    return String.join(" ", found);
  }

  private static void add(List<String> found, String what, String before, String after) {
    if (!Objects.equals(before, after)) {
      found.add(what + ": " + (after == null ? "none" : after) + ", before " + (before == null ? "none" : before) + ".");
    }
  }

  private static String area(Setting setting) {
    return setting.laName() == null && setting.laCode() == null ? null
        : (setting.laName() == null ? "" : setting.laName() + " ") + (setting.laCode() == null ? "" : setting.laCode());
  }

  private static String oneLine(String address) {
    return address == null ? null : address.replace("\n", ", ");
  }
}
