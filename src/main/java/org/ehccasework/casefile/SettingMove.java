package org.ehccasework.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * A move from one setting to another, or to none.
 *
 * @param id 0 while it is not kept yet
 * @param setting the one attended since then; null where it is none
 * @param before the one attended until then; null where it was none
 * @param since the first day of it
 * @param homeMoves whether the family's home goes to another authority's area
 * @param note may be null
 * @param recordedBy username
 */
public record SettingMove(long id, What what, String setting, String before, LocalDate since, String toldBy,
    HomeMoves homeMoves, String note, String recordedBy) {

  /** What happened. */
  public enum What {
    MOVED("moved", "Goes to another setting"),
    EXCLUDED("excluded", "Was permanently excluded"),
    LEFT("left", "Left and attends none now"),
    HOME("home", "Is educated at home by the family"),
    OTHERWISE("otherwise", "Is educated otherwise than in a school (section 61)");

    private final String code;
    private final String words;

    What(String code, String words) {
      this.code = code;
      this.words = words;
    }

    public String code() {
      return code;
    }

    public String words() {
      return words;
    }

    public static Optional<What> ofCode(String code) {
      return Arrays.stream(values()).filter(what -> what.code.equals(code)).findFirst();
    }
  }

  /** Whether another authority becomes responsible, because the family moves there. */
  public enum HomeMoves { YES, NO, UNKNOWN }

  /** Whether this is the setting that was left; false for null. */
  public boolean isAway(String name) {
    return SettingNames.same(before, name);
  }
}
