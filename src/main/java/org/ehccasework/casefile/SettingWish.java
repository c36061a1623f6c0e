package org.ehccasework.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Which setting the family asks for, as it was said once: one at a time (Children and Families Act 2014, s.38(2)(b)).
 *
 * @param setting null where they ask for none in particular any more
 * @param kind the code of its kind, as in special-academy; null where there is no setting
 * @param saidBy a name; null where that is not known
 * @param alsoNamed other settings they named, to weigh and consult; may be null
 * @param note in their words where possible; may be null
 * @param recordedBy username
 */
public record SettingWish(String setting, String kind, LocalDate saidOn, How how, String saidBy, String alsoNamed,
    String note, String recordedBy) {

  /** How the family said it. */
  public enum How {
    LETTER("letter", "in a letter or an email"),
    CALL("call", "by phone"),
    MEETING("meeting", "in a meeting"),
    DRAFT("draft-answer", "in their answer to the draft plan"),
    CHOOSING("choosing", "noted when the settings to consult were chosen");

    private final String code;
    private final String words;

    How(String code, String words) {
      this.code = code;
      this.words = words;
    }

    public String code() {
      return code;
    }

    /** As in a sentence after the day. */
    public String words() {
      return words;
    }

    public static Optional<How> ofCode(String code) {
      return Arrays.stream(values()).filter(how -> how.code.equals(code)).findFirst();
    }
  }

  /** Whether they asked for this setting; false for null. */
  public boolean isFor(String name) {
    return SettingNames.same(setting, name);
  }
}
