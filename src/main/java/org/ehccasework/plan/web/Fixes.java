package org.ehccasework.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ehccasework.plan.PlanDraft;
import org.ehccasework.plan.PlanNote;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.web.form.FieldView;

/** What is to fix, found by section, by row and by field, and where each is mended. */
record Fixes(List<PlanNote> notes, PlanDraft draft) {

  private static final Pattern IN_ROW = Pattern.compile("(needs|outcomes|provision)\\[(\\d+)]\\.(\\w+)");

  List<PlanNote> in(PlanSection section) {
    return notes.stream().filter(note -> note.section().equals(section.name())).toList();
  }

  /** What is wrong with a section as a whole, and with no field of it. */
  List<String> ofWhole(PlanSection section) {
    return in(section).stream().filter(note -> row(note).isEmpty())
        .filter(note -> section.kind() != PlanSection.Kind.TEXT).map(PlanNote::message).toList();
  }

  List<String> ofRow(UUID id) {
    return notes.stream().filter(note -> row(note).filter(id::equals).isPresent()).map(PlanNote::message).toList();
  }

  /** The field of a section that is a text, or of this row, with what is to fix in it. */
  public FieldView on(FieldView field, UUID row) {
    return field.withToFix(notes.stream().filter(note -> row == null ? note.field().equals(field.name())
        : row(note).filter(row::equals).isPresent() && field(note).equals(field.name()))
        .map(PlanNote::message).toList());
  }

  private Optional<UUID> row(PlanNote note) {
    Matcher found = IN_ROW.matcher(note.field());
    if (!found.matches()) {
      return Optional.empty();
    }
    List<UUID> ids = switch (found.group(1)) {
      case "needs" -> draft.needs();
      case "outcomes" -> draft.outcomes();
      default -> draft.provision();
    };
    return Optional.ofNullable(PlanDraft.numbered(ids, Integer.parseInt(found.group(2)) + 1));
  }

  private static String field(PlanNote note) {
    return note.field().substring(note.field().lastIndexOf('.') + 1);
  }

  /** The address of the field, below that of the version. */
  public String path(PlanNote note) {
    Optional<UUID> row = row(note);
    if (row.isPresent()) {
      return "/" + note.section() + "/" + row.get() + "#" + field(note);
    }
    boolean text = PlanSection.valueOf(note.section()).kind() == PlanSection.Kind.TEXT;
    String agreement = note.field().startsWith("healthAgreed") ? "/agreement#" + note.field() : "";
    return "/" + note.section() + (text ? "#" + note.field() : agreement);
  }
}
