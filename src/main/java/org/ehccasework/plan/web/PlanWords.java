package org.ehccasework.plan.web;

import java.time.LocalDate;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.PlanVersion.Kind;
import org.ehccasework.plan.PlanVersion.State;
import org.ehccasework.plan.VersionLine;
import org.ehccasework.web.Words;

/** The words of the plan pages. */
final class PlanWords {

  private PlanWords() {}

  static String state(PlanVersion version) {
    return state(version.kind(), version.state(), version.sentOn());
  }

  static String state(VersionLine version) {
    return state(version.kind(), version.state(), version.sentOn());
  }

  private static String state(Kind kind, State state, LocalDate sentOn) {
    return switch (state) {
      case WORKING -> "Being written";
      case FROZEN -> "Ready, its letter is not sent yet";
      case SENT -> (kind == Kind.DRAFT ? "Sent on " : "In force, sent on ") + Words.date(sentOn);
    };
  }

  static String area(String code) {
    return switch (code == null ? "" : code) {
      case "communication" -> "Communication and interaction";
      case "cognition" -> "Cognition and learning";
      case "social-emotional" -> "Social, emotional and mental health";
      case "sensory-physical" -> "Sensory or physical";
      default -> null;
    };
  }
}
