package org.ehccasework.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanDraft;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.internal.DraftStore.Written;
import org.ehccasework.web.TextBlock;

/** The rows of a section as cards to read; those of section F stand under the need they are for. */
record RowCards(Written written, Fixes fixes, PlanSection section) {

  /** One row; {@code first} and {@code last} say which way it cannot move. */
  record Card(UUID id, String label, List<TextBlock> text, Map<String, String> parts, List<String> toFix, String href,
      String basedOn, boolean first, boolean last) {}

  /** Rows under one heading; the heading is null where the section has one list. */
  record Group(String heading, List<Card> cards, String addHref, String addText) {}

  List<Group> groups() {
    PlanDraft draft = written.draft();
    List<UUID> rows = draft.rows(section);
    String add = VersionView.href(written.version().caseRef(), written.version().number()) + "/" + section + "/new";
    if (section != PlanSection.F || draft.needs().isEmpty()) {
      return List.of(new Group(null, rows.stream().map(this::card).toList(), add, addText()));
    }
    List<Group> groups = new ArrayList<>();
    for (int number = 1; number <= draft.needs().size(); number++) {
      groups.add(new Group("Need B" + number + ": "
          + SectionForms.inShort(draft.content().needs().get(number - 1).need()), forNeed(rows, number),
          add + "?need=" + number, "Add provision for need B" + number));
    }
    List<Card> others = rows.stream().filter(row -> isForNone(row)).map(this::card).toList();
    if (!others.isEmpty()) {
      groups.add(new Group("For no need of section B", others, null, null));
    }
    return groups;
  }

  private String addText() {
    return switch (section) {
      case B -> "Add a need";
      case E -> "Add an outcome";
      default -> "Add provision";
    };
  }

  private List<Card> forNeed(List<UUID> rows, int number) {
    return rows.stream().filter(row -> Integer.valueOf(number).equals(need(row))).map(this::card).toList();
  }

  private boolean isForNone(UUID row) {
    return PlanDraft.numbered(written.draft().needs(), need(row)) == null;
  }

  private Integer need(UUID row) {
    return written.draft().row(row).map(each -> ((Provision) each).need()).orElse(null);
  }

  private Card card(UUID id) {
    PlanDraft draft = written.draft();
    List<UUID> rows = draft.rows(section);
    PlanContent.Row row = draft.row(id).orElseThrow();
    PlanView.Row view = PlanView.row(draft.label(id), row);
    String href = VersionView.href(written.version().caseRef(), written.version().number()) + "/" + section + "/" + id;
    return new Card(id, view.heading(), view.text(), view.parts(), fixes.ofRow(id), href,
        String.valueOf(written.revisions().getOrDefault(id.toString(), 0)), rows.indexOf(id) == 0,
        rows.indexOf(id) == rows.size() - 1);
  }
}
