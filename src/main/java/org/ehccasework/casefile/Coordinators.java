package org.ehccasework.casefile;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The coordinators a child or young person has had, over all their cases. */
public interface Coordinators {

  /**
   * How many different people there were.
   *
   * @param since the day the first of them began
   */
  record SoFar(int number, LocalDate since) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final int TEENS = 10;

    /** As in "3rd coordinator since March 2026"; empty where nobody is on record. */
    public String words() {
      return number == 0 ? "" : number + ending() + " coordinator since " + MONTH.format(since);
    }

    private String ending() {
      boolean teen = number / TEENS % TEENS == 1;
      return teen ? "th" : switch (number % TEENS) {
        case 1 -> "st";
        case 2 -> "nd";
        case 3 -> "rd";
        default -> "th";
      };
    }
  }

  /** One of them in one case. */
  record Spell(String username, LocalDate since) {}

  SoFar soFar(String caseRef);

  /** Those of this case, the first one first. */
  List<Spell> of(String caseRef);
}
