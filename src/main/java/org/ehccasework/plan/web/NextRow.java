package org.ehccasework.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanDraft;
import org.ehccasework.plan.PlanSection;

/** The row that is to be written next in a section, and what is chosen in it already. */
final class NextRow {

  private NextRow() {}

  /** Whether a section waits for a row: one of B, E or F that is empty, or F while a need has no provision. */
  static boolean isMissing(PlanDraft draft, PlanSection section) {
    return switch (section) {
      case B, E -> draft.rows(section).isEmpty();
      case F -> draft.rows(section).isEmpty() || waiting(draft, section) != null;
      default -> false;
    };
  }

  /**
   * The need that a new row is for, and the outcome where that need has one alone.
   *
   * @param need its number; null for the first need the section says nothing for
   */
  static Map<String, Object> chosen(PlanDraft draft, PlanSection section, Integer need) {
    Integer number = need == null ? waiting(draft, section) : need;
    UUID row = section == PlanSection.B ? null : PlanDraft.numbered(draft.needs(), number);
    if (row == null) {
      return Map.of();
    }
    Map<String, Object> chosen = new HashMap<>(Map.of("need", row.toString()));
    List<UUID> outcomes = IntStream.range(0, draft.outcomes().size())
        .filter(place -> number.equals(draft.content().outcomes().get(place).need()))
        .mapToObj(draft.outcomes()::get).toList();
    if (section != PlanSection.E && outcomes.size() == 1) {
      chosen.put("outcome", outcomes.get(0).toString());
    }
    return chosen;
  }

  /** The number of the first need for which E or F says nothing; null where there is none. */
  private static Integer waiting(PlanDraft draft, PlanSection section) {
    if (section != PlanSection.E && section != PlanSection.F) {
      return null;
    }
    var met = draft.rows(section).stream().flatMap(id -> draft.row(id).stream())
        .map(row -> row instanceof Outcome outcome ? outcome.need() : ((Provision) row).need())
        .filter(Objects::nonNull).collect(Collectors.toSet());
    return IntStream.rangeClosed(1, draft.needs().size()).boxed().filter(number -> !met.contains(number)).findFirst()
        .orElse(null);
  }
}
