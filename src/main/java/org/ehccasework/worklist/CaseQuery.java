package org.ehccasework.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.ehccasework.casefile.CaseStage;

/**
 * Which cases to list, of those the person acting may see; what is null does not narrow the list.
 *
 * @param own true for those whose coordinator or deputy the person is, while they are open
 * @param coordinator username
 * @param words name, reference, date of birth or school; never from an address
 */
public record CaseQuery(boolean own, CaseStage stage, State state, String coordinator, String words, Sort sort) {

  /** Everything, soonest legal date first. */
  public static final CaseQuery ALL = new CaseQuery(false, null, null, null, null, Sort.DUE);

  /** Of all cases, those a search finds. */
  public static CaseQuery of(String words) {
    return new CaseQuery(false, null, null, null, words, Sort.DUE);
  }

  /** How a case stands by its next legal date. */
  public enum State {
    ON_TIME("On time"), LATE("Late"), FINISHED("Finished");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** The name in addresses: on-time. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<State> ofCode(String code) {
      return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst();
    }
  }

  /** What a list is sorted by; open cases come first by date. */
  public enum Sort {
    DUE, NAME, STAGE, COORDINATOR;

    /** The name in addresses. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The sort of this name; by date for any other text. */
    public static Sort ofCode(String code) {
      return Arrays.stream(values()).filter(sort -> sort.code().equals(code)).findFirst().orElse(DUE);
    }
  }
}
