package org.ehccasework.panel;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may sit on a panel. */
public enum PanelMember {
  DECISION_MAKER("the officer who decides"), EDUCATION("education"), HEALTH("health"), SOCIAL_CARE("social care"),
  PSYCHOLOGY("educational psychology"), COMMISSIONING("commissioning");

  private final String words;

  PanelMember(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** The name in forms and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<PanelMember> ofCode(String code) {
    return Stream.of(values()).filter(member -> member.code().equals(code)).findFirst();
  }
}
