package org.ehccasework.settings;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of setting a plan can name, and whether the family can require it (CFA 2014 s.38(3)). */
public enum SettingKind {
  MAINSTREAM_MAINTAINED("mainstream-maintained", "Mainstream, maintained", true),
  ACADEMY("academy", "Academy", true),
  SPECIAL_MAINTAINED("special-maintained", "Special, maintained", true),
  SPECIAL_ACADEMY("special-academy", "Special academy", true),
  NON_MAINTAINED_SPECIAL("non-maintained-special", "Non-maintained special school", true),
  INDEPENDENT_S41("independent-s41", "Independent, approved under section 41", true),
  INDEPENDENT("independent", "Other independent", false),
  FURTHER_EDUCATION("further-education", "Further education", true),
  EARLY_YEARS("early-years", "Early years", false),
  OTHER("other", "Other", false);

  private final String code;
  private final String words;
  private final boolean listed;

  SettingKind(String code, String words, boolean listed) {
    this.code = code;
    this.words = words;
    this.listed = listed;
  }

  /** The value of the forms: mainstream-maintained. */
  public String code() {
    return code;
  }

  public String words() {
    return words;
  }

  /**
   * True where section 38(3) lists the kind: asked for by the family it must be named unless a ground of section
   * 39(4) applies. A maintained nursery school is a maintained school.
   */
  public boolean isListed() {
    return listed;
  }

  /** Whether the family's asking for it binds the authority, in a few words. */
  public String lawWords() {
    return listed ? "section 38(3) applies" : "section 38(3) does not apply";
  }

  /** What it means for the decision that the family asks for a setting of this kind, as sentences. */
  public String whenAskedFor() {
    return listed ? "Section 38(3) applies: it must be named unless a ground of section 39(4) applies."
        : "Section 38(3) does not apply: the choice is ours under section 40. Weigh what the family wants (section 9 "
            + "of the Education Act 1996).";
  }

  /** Whether a local authority maintains it, which must then be consulted too. */
  public boolean isMaintained() {
    return this == MAINSTREAM_MAINTAINED || this == SPECIAL_MAINTAINED;
  }

  public static Optional<SettingKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
  }
}
