package org.ehccasework.request.web;

import java.util.Arrays;
import java.util.Locale;
import org.ehccasework.web.NotFound;

/** The steps in which a request is registered, in their order. */
enum Step {
  REQUEST, CHILD, FAMILY, CARE, DOCUMENTS, CHECK;

  /** The last part of its address. */
  String path() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Step of(String path) {
    return Arrays.stream(values()).filter(step -> step.path().equals(path)).findFirst()
        .orElseThrow(() -> new NotFound("There is no step " + path + "."));
  }

  boolean isBefore(Step other) {
    return ordinal() < other.ordinal();
  }

  /** @param inCare whether the child is looked after, which alone makes the questions of {@link #CARE} needed */
  Step next(boolean inCare) {
    return this == FAMILY && !inCare ? DOCUMENTS : values()[ordinal() + 1];
  }

  Step previous(boolean inCare) {
    return this == DOCUMENTS && !inCare ? FAMILY : values()[ordinal() - 1];
  }
}
