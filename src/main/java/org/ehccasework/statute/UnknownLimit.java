package org.ehccasework.statute;

import java.util.List;

/** A limit was asked for that the timetable does not have; {@code closest} are the ids written most like it. */
public class UnknownLimit extends RuntimeException {

  private final List<String> closest;

  UnknownLimit(String asked, List<String> closest) {
    super(asked.isBlank() ? "Enter limit, the name of the limit, like decide-whether-to-assess."
        : "There is no limit '" + asked + "'."
            + (closest.isEmpty() ? "" : " Did you mean " + String.join(" or ", closest) + "?"));
    this.closest = List.copyOf(closest);
  }

  public List<String> closest() {
    return closest;
  }
}
