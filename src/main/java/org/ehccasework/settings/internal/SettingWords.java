package org.ehccasework.settings.internal;

import org.ehccasework.people.Changes;
import org.ehccasework.settings.Setting;

/** Says in words what is different about a setting. */
public final class SettingWords {

  private SettingWords() {}

  /** As in "Name: Elm School, before Elm Infants. Phone: none, before 01632 960 001."; empty where nothing is. */
  public static String changes(Setting before, Setting after) {
    String words = fields(Changes.made(), before, after).words();
    if (before.isOpen() == after.isOpen()) {
      return words;
    }
    return (words + (after.isOpen() ? " Open again." : " Closed.")).strip();
  }

  /** What is known of a new one. */
  public static Changes of(Setting added) {
    return fields(Changes.anew(), added, added);
  }

  private static Changes fields(Changes changes, Setting before, Setting after) {
    return changes.field("Name", before.name(), after.name()).field("URN", before.urn(), after.urn())
        .field("Kind", before.kind().words(), after.kind().words())
        .field("Type", before.typeName(), after.typeName()).field("Phase", before.phase(), after.phase())
        .field("Authority", area(before), area(after))
        .field("Address", oneLine(before.address()), oneLine(after.address()))
        .field("Town", before.town(), after.town()).field("Phone", before.phone(), after.phone())
        .field("Email", before.email(), after.email());
  }

  private static String area(Setting setting) {
    return setting.laName() == null && setting.laCode() == null ? null
        : (setting.laName() == null ? "" : setting.laName() + " ") + (setting.laCode() == null ? "" : setting.laCode());
  }

  private static String oneLine(String address) {
    return address == null ? null : address.replace("\n", ", ");
  }
}
