package org.ehccasework.panel;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the panel recommends. */
public enum Recommendation {
  YES, NO, NONE;

  /** The name in forms and tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Recommendation> ofCode(String code) {
    return Stream.of(values()).filter(recommendation -> recommendation.code().equals(code)).findFirst();
  }

  /** As in "recommends to assess"; to follow "the panel". */
  public String words(Question question) {
    String what = question == Question.TO_ASSESS ? "to assess" : "to issue a plan";
    return switch (this) {
      case YES -> "recommends " + what;
      case NO -> "recommends not " + what;
      case NONE -> "gives no recommendation";
    };
  }

  /** Whether an answer goes against it; no answer goes against no recommendation. */
  public boolean differsFrom(boolean answer) {
    return this != NONE && answer != (this == YES);
  }
}
