package org.ehccasework.plan;

import java.time.LocalDate;
import org.ehccasework.settings.SettingKind;

/**
 * What the family said of a draft (Children and Families Act 2014, s.38(2)).
 *
 * @param requestedSetting the school or other setting they ask for; may be null
 * @param requestedSettingType as in the form: academy, special-maintained...; may be null
 */
public record Representations(int version, Outcome outcome, LocalDate receivedOn, String views,
    LocalDate meetingHeldOn, String requestedSetting, String requestedSettingType, Next next) {

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

  /** Whether the authority must name it unless section 39(4) applies (s.38(3)). */
  public boolean asksForListedType() {
    return requestedSetting != null
        && SettingKind.ofCode(requestedSettingType).filter(SettingKind::isListed).isPresent();
  }
}
