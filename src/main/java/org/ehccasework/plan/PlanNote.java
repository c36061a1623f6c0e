package org.ehccasework.plan;

/**
 * Something to fix in a plan.
 *
 * @param check its number in the list of checks (timetable 5.2); {@link #SETTING_CHOSEN} for those after it
 * @param section A to K
 * @param field the field of the form where it is mended, or empty
 * @param message what is wrong and how to mend it
 */
public record PlanNote(int check, String section, String field, String message, Severity severity) {

  /** Not in the list: whether the setting named was consulted or asked for (s.39, s.40). */
  public static final int SETTING_CHOSEN = 15;

  /** Not in the list: advice that disagrees about a need without an explanation. */
  public static final int ADVICE_DISAGREES = 16;

  /** What the law makes a defect of form blocks; the rest can be sent with a reason. */
  public enum Severity { BLOCKS, NEEDS_REASON }

  public boolean blocks() {
    return severity == Severity.BLOCKS;
  }
}
