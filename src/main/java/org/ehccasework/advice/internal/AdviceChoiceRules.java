package org.ehccasework.advice.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ehccasework.advice.AdviceRule;
import org.ehccasework.advice.ExistingAdvice;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;

/** What the choice of advisers must keep to. */
public final class AdviceChoiceRules {

  private static final int MOST_NAMES = 20;
  private static final int LONGEST_NAME = 200;

  private AdviceChoiceRules() {}

  public static void check(AdviceRule.Choice choice, LocalDate today) {
    List<Violation> violations = new ArrayList<>();
    names(choice.familyAsksFor(), violations);
    dates(choice.existing(), today, violations);
    if (!violations.isEmpty()) {
      throw new RuleBroken(violations);
    }
  }

  private static void names(List<String> names, List<Violation> violations) {
    if (names.size() > MOST_NAMES) {
      violations.add(new Violation("familyAsksFor", "Name " + MOST_NAMES + " people or bodies at most"));
    } else if (names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
      violations.add(new Violation("familyAsksFor", "Each line must be " + LONGEST_NAME + " characters or fewer"));
    }
  }

  private static void dates(List<ExistingAdvice> existing, LocalDate today, List<Violation> violations) {
    for (int row = 0; row < existing.size(); row++) {
      LocalDate givenOn = existing.get(row).givenOn();
      if (givenOn != null && givenOn.isAfter(today)) {
        violations.add(new Violation("existingAdvice[" + row + "].givenOn",
            "Date of the advice must be today or in the past (row " + (row + 1) + ")"));
      }
    }
  }
}
