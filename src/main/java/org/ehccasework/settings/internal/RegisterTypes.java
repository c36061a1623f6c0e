package org.ehccasework.settings.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ehccasework.settings.SettingKind;

/**
 * What the law makes of the types of the public register (CFA 2014 ss.38(3), 83(2)). Where a type leaves a doubt the
 * kind is the one the family can require; a pupil referral unit is no maintained school in this Part of the Act.
 */
final class RegisterTypes {

  private static final Map<String, SettingKind> KINDS = new HashMap<>();
  /** Not places a plan can name. */
  private static final Set<String> NO_SETTINGS = Set.of("children's centre", "children's centre linked site",
      "british schools overseas", "offshore schools", "institution funded by other government department");

  static {
    put(SettingKind.MAINSTREAM_MAINTAINED, "community school", "voluntary aided school", "voluntary controlled school",
        "foundation school", "local authority nursery school");
    put(SettingKind.SPECIAL_MAINTAINED, "community special school", "foundation special school");
    put(SettingKind.ACADEMY, "academy converter", "academy sponsor led", "free schools", "university technical college",
        "studio schools", "academy 16-19 converter", "academy 16 to 19 sponsor led", "free schools 16 to 19",
        "academy alternative provision converter", "academy alternative provision sponsor led",
        "free schools alternative provision", "academy secure 16 to 19");
    put(SettingKind.SPECIAL_ACADEMY, "academy special converter", "academy special sponsor led",
        "free schools special");
    put(SettingKind.NON_MAINTAINED_SPECIAL, "non-maintained special school");
    put(SettingKind.INDEPENDENT, "other independent school", "other independent special school",
        "special post 16 institution", "city technology college", "online provider");
    put(SettingKind.FURTHER_EDUCATION, "further education", "sixth form centres");
    put(SettingKind.EARLY_YEARS, "early years setting");
    put(SettingKind.OTHER, "pupil referral unit", "secure units", "higher education institutions", "miscellaneous",
        "service children's education", "welsh establishment");
  }

  private RegisterTypes() {}

  private static void put(SettingKind kind, String... types) {
    for (String type : types) {
      KINDS.put(type, kind);
    }
  }

  static boolean isSetting(String type) {
    return !NO_SETTINGS.contains(key(type));
  }

  static boolean isKnown(String type) {
    return KINDS.containsKey(key(type));
  }

  /** A type the table does not know is "other": an administrator then looks at it. */
  static SettingKind kind(String type, boolean approvedUnderSection41) {
    SettingKind kind = KINDS.getOrDefault(key(type), SettingKind.OTHER);
    return kind == SettingKind.INDEPENDENT && approvedUnderSection41 ? SettingKind.INDEPENDENT_S41 : kind;
  }

  private static String key(String type) {
    return type.strip().replace('\u2019', '\'').toLowerCase(Locale.UK);
  }
}
