package org.ehccasework.plan;

import java.time.LocalDate;
import java.util.Set;

/**
 * What the family said of a draft (Children and Families Act 2014, s.38(2)).
 *
 * @param requestedSetting the school or other setting they ask for; may be null
 * @param requestedSettingType as in the form: academy, special-maintained...; may be null
 */
public record Representations(int version, Outcome outcome, LocalDate receivedOn, String views,
    LocalDate meetingHeldOn, String requestedSetting, String requestedSettingType, Next next) {

  /** The types that the authority must name when asked, unless section 39(4) applies (s.38(3)). */
  private static final Set<String> LISTED = Set.of("mainstream-maintained", "academy", "special-maintained",
      "special-academy", "non-maintained-special", "independent-s41", "further-education");

  /** How the family's time went. */
  public enum Outcome {
    VIEWS_RECEIVED("views-received", "Views received"),
    NO_VIEWS("no-views", "No views in the time given"),
    FINISHED_IN_WRITING("finished-in-writing", "They said in writing that they have finished");

    private final String code;
    private final String words;

    Outcome(String code, String words) {
      this.code = code;
      this.words = words;
    }

    public String code() {
      return code;
    }

    public String words() {
      return words;
    }
  }

  /** What follows; the names are the answers the model knows. */
  public enum Next { CHANGE_DRAFT, FINALISE }

  public boolean asksForListedType() {
    return requestedSetting != null && requestedSettingType != null && LISTED.contains(requestedSettingType);
  }
}
