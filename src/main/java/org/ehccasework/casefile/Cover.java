package org.ehccasework.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who is away and who acts for them meanwhile: the deputy of the case, or its coordinator for a task that somebody
 * else has there. Nothing is handed over and back: it is so on the days of the leave, and no longer.
 */
public interface Cover {

  /** When letters name the deputy beside the coordinator, as the council decides. */
  enum InLetters {
    WHILE_AWAY("While the coordinator is away"), ALWAYS("Always"), NEVER("Never");

    private final String words;

    InLetters(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * Days on which somebody is away.
   *
   * @param from the first of them
   * @param to the last of them
   */
  record Leave(UUID id, String username, LocalDate from, LocalDate to) {

    public boolean isOn(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** The leave that somebody has today. */
  Optional<Leave> today(String username);

  /** The deputy who acts for the coordinator of this case today; empty where that is not needed, or there is none. */
  Optional<String> standIn(CaseFile file);

  /** Whether this person acts today for another who has a task in this case. */
  boolean covers(String username, CaseFile file, String other);

  /** Leave of an authority's staff that is not over, the soonest first. */
  List<Leave> of(UUID authorityId);

  InLetters inLetters(UUID authorityId);
}
