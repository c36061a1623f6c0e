package org.ehccasework.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ehccasework.plan.PlanContent.Row;
import org.ehccasework.plan.PlanContent.Section;

/**
 * What stands in a version, with the ids of its rows. A row keeps its id wherever it moves, and from one version to
 * the next, so that comments, comparisons and two people at work know it again.
 */
public record PlanDraft(PlanContent content, List<UUID> needs, List<UUID> outcomes, List<UUID> provision) {

  public static final PlanDraft EMPTY = new PlanDraft(PlanContent.EMPTY, List.of(), List.of(), List.of());

  public PlanDraft {
    needs = List.copyOf(needs);
    outcomes = List.copyOf(outcomes);
    provision = List.copyOf(provision);
  }

  public Optional<Row> row(UUID id) {
    return Stream.of(at(needs, content.needs(), id), at(outcomes, content.outcomes(), id),
        at(provision, content.provision(), id)).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Row> at(List<UUID> ids, List<? extends Row> rows, UUID id) {
    int place = ids.indexOf(id);
    return place < 0 ? Optional.empty() : Optional.of(rows.get(place));
  }

  /** The rows of a section in their order; provision that belongs to no section yet stands in F. */
  public List<UUID> rows(PlanSection section) {
    return switch (section) {
      case B -> needs;
      case E -> outcomes;
      case F, G, H1, H2 -> IntStream.range(0, provision.size())
          .filter(place -> sectionAt(place) == section.provision().orElseThrow()).mapToObj(provision::get).toList();
      default -> List.of();
    };
  }

  private Section sectionAt(int place) {
    Section section = content.provision().get(place).section();
    return section == null ? Section.F : section;
  }

  /** What a row is called: B1, E2, F3, H1.1. */
  public String label(UUID id) {
    if (needs.contains(id)) {
      return "B" + (needs.indexOf(id) + 1);
    }
    return outcomes.contains(id) ? "E" + (outcomes.indexOf(id) + 1) : content.label(provision.indexOf(id));
  }

  public Optional<PlanSection> sectionOf(UUID id) {
    return Stream.of(PlanSection.values()).filter(section -> rows(section).contains(id)).findFirst();
  }

  /** The number of a row of section B or E; null where there is no such row. */
  public static Integer number(List<UUID> ids, UUID id) {
    int place = id == null ? -1 : ids.indexOf(id);
    return place < 0 ? null : Integer.valueOf(place + 1);
  }

  /** The row of section B or E with this number; null where there is none. */
  public static UUID numbered(List<UUID> ids, Integer number) {
    return number == null || number < 1 || number > ids.size() ? null : ids.get(number - 1);
  }
}
