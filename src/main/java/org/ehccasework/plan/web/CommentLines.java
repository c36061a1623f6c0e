package org.ehccasework.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.plan.PlanComment;
import org.ehccasework.plan.PlanDraft;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Comments on a plan in the words of its pages. */
@Component
class CommentLines {

  private final StaffDirectory staff;

  CommentLines(StaffDirectory staff) {
    this.staff = staff;
  }

  /**
   * One comment.
   *
   * @param label what it is about
   * @param settled who dealt with it and when; null while it is open
   */
  record Line(UUID id, UUID row, String label, int version, String by, String at, String words, String settled) {

    public boolean open() {
      return settled == null;
    }
  }

  /**
   * The comments on a section.
   *
   * @param ofSection open, on the section or on a row that is taken out
   * @param ofRows open, on rows that are there
   */
  record InSection(List<Line> ofSection, List<Line> ofRows, List<Line> settled) {

    public List<Line> on(UUID row) {
      return ofRows.stream().filter(line -> line.row().equals(row)).toList();
    }
  }

  List<Line> of(List<PlanComment> comments) {
    Map<String, String> names = new HashMap<>();
    return comments.stream().map(comment -> line(comment, names)).toList();
  }

  InSection in(PlanSection section, PlanDraft draft, List<PlanComment> comments) {
    List<UUID> rows = draft.rows(section);
    List<PlanComment> here = comments.stream().filter(comment -> comment.section() == section).toList();
    List<PlanComment> open = here.stream().filter(PlanComment::isOpen).toList();
    Predicate<PlanComment> onRow = comment -> comment.row() != null && rows.contains(comment.row());
    return new InSection(of(open.stream().filter(onRow.negate()).toList()), of(open.stream().filter(onRow).toList()),
        of(here.stream().filter(comment -> !comment.isOpen()).toList()));
  }

  private Line line(PlanComment comment, Map<String, String> names) {
    String settled = comment.isOpen() ? null : "Dealt with by " + name(comment.settledBy(), names) + ", "
        + Words.dateAndTime(comment.settledAt());
    return new Line(comment.id(), comment.row(), comment.label(), comment.version(),
        name(comment.writtenBy(), names), Words.dateAndTime(comment.writtenAt()), comment.words(), settled);
  }

  private String name(String username, Map<String, String> names) {
    return names.computeIfAbsent(username, staff::nameOf);
  }
}
