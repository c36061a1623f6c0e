package org.ehccasework.casefile;

/** Compares the names of settings, which may carry their town where the directory has several of one name. */
public final class SettingNames {

  private SettingNames() {}

  /** Whether both mean one setting, whatever the capitals: "Hazel School, Otherby" is Hazel School; false for null. */
  public static boolean same(String one, String other) {
    return one != null && other != null && (starts(one.strip(), other.strip()) || starts(other.strip(), one.strip()));
  }

  private static boolean starts(String longer, String shorter) {
    return longer.equalsIgnoreCase(shorter)
        || longer.length() > shorter.length() && longer.charAt(shorter.length()) == ','
        && longer.regionMatches(true, 0, shorter, 0, shorter.length());
  }
}
