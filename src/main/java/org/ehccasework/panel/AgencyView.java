package org.ehccasework.panel;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What one agency thinks of the question before the panel. */
public enum AgencyView {
  SUPPORT("supports"), DO_NOT_SUPPORT("does not support"), NO_VIEW("no view");

  private final String words;

  AgencyView(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** The name in forms and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<AgencyView> ofCode(String code) {
    return Stream.of(values()).filter(view -> view.code().equals(code)).findFirst();
  }
}
