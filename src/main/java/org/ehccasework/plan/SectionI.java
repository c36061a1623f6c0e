package org.ehccasework.plan;

import java.time.LocalDate;
import java.util.Locale;

/**
 * The setting a final plan names (regulation 12(1)(i)); all null in a draft.
 *
 * @param name null where the type alone is named
 * @param startsOn null where the place is taken up at once
 */
public record SectionI(String name, String type, String noNameReason, LocalDate startsOn) {

  public static final SectionI BLANK = new SectionI(null, null, null, null);

  public boolean isBlank() {
    return name == null && type == null;
  }

  /** Education otherwise than in a school (section 61): section I stays blank and section F says how. */
  public boolean isOtherwiseThanInSchool() {
    return name == null && type != null && type.toLowerCase(Locale.UK).contains("otherwise than");
  }
}
