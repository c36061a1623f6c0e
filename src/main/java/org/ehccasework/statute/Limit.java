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

  /** Whether its day is the first on which something is allowed, and not the last. */
  public boolean isFirstDay() {
    return id.value().equals("earliest-finalise");
  }

  /** How it is counted, in words that follow a date: "6 weeks after". */
  public String rule() {
    return isFirstDay() ? "the day after the " + (count.number() - 1) + " days beginning with" : count.words();
  }

  /**
   * The event that starts it, in words: "the date the request reached the authority or ..., whichever came first". A
   * paper that is served starts it on the day it is served, whenever it was sent.
   */
  public String startWords() {
    return starts.contains("served_on") ? FactWords.of("served_on")
        : starts.stream().map(FactWords::of).collect(Collectors.joining(" or "))
            + (starts.size() > 1 ? ", whichever came first" : "");
  }

  /** The same limit for somebody whom the law does not bind by it. */
  public Limit withoutForce(String guidance, String whom, ExceptionSet excused) {
    return new Limit(id, inForceFrom, Basis.CODE, guidance, starts, count, outerCount, excused, Consequence.M2, whom,
        verb, title, parts);
  }

  public Optional<Count> outer() {
    return Optional.ofNullable(outerCount);
  }

  Count part(String name) {
    return parts.get(name);
  }
}
