package org.ehccasework.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One time limit as the law stood from {@code inForceFrom}.
 *
 * @param law the provision, for letters and screens
 * @param starts facts that start the clock; of several known ones the earliest counts
 * @param outerCount the other arguable reading, or null
 * @param bound who must act; "family" for time that belongs to the family
 * @param parts further dates counted from the same start, by name
 */
public record Limit(LimitId id, LocalDate inForceFrom, Basis basis, String law, List<String> starts, Count count,
    Count outerCount, ExceptionSet exceptions, Consequence consequence, String bound, Verb verb, String title,
    Map<String, Count> parts) {

  /** Whether the time is the family's own, so that no office day is worked out for it. */
  public boolean isFamilyTime() {
    return bound.equals("family");
  }

  /** The event that starts it, in words: "the date the request reached the authority or ...". */
  public String startWords() {
    return starts.stream().map(FactWords::of).collect(Collectors.joining(" or "));
  }

  public Optional<Count> outer() {
    return Optional.ofNullable(outerCount);
  }

  Count part(String name) {
    return parts.get(name);
  }
}
