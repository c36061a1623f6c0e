package org.ehccasework.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.PlanVersion.AdviceLine;
import org.ehccasework.plan.SectionI;
import org.ehccasework.web.Words;

/**
 * A version of a plan to be read: every section apart from the others and in its order, also where nothing is
 * identified (regulation 12(1)).
 */
record PlanView(String title, String state, List<Section> sections) {

  private static final String NONE = "None identified.";

  /** One section: its text, then its rows. */
  record Section(String heading, List<TextBlock> text, List<Row> rows) {}

  /** One row of a section: what it is called, its text, and its parts by name. */
  record Row(String heading, List<TextBlock> text, Map<String, String> parts) {}

  static PlanView of(PlanVersion plan) {
    PlanContent content = plan.content();
    return new PlanView(plan.title(), PlanWords.state(plan), List.of(
        written("A. Views, interests and aspirations", content.sectionA()),
        rows("B. Special educational needs", needs(content.needs())),
        written("C. Health needs related to the special educational needs", content.sectionC()),
        written("D. Social care needs related to the special educational needs or a disability", content.sectionD()),
        rows("E. Outcomes", outcomes(content.outcomes())),
        provision(content, PlanContent.Section.F),
        provision(content, PlanContent.Section.G),
        provision(content, PlanContent.Section.H1),
        provision(content, PlanContent.Section.H2),
        new Section("I. School or other setting", sectionI(plan).stream().map(TextBlock::paragraph).toList(),
            List.of()),
        written("J. Personal budget and direct payments", content.sectionJ()),
        rows("K. Advice and information", advice(plan.advice()))));
  }

  private static Section written(String heading, String text) {
    return new Section(heading, TextBlock.of(text == null ? NONE : text), List.of());
  }

  private static Section rows(String heading, List<Row> rows) {
    return new Section(heading, rows.isEmpty() ? TextBlock.of(NONE) : List.of(), rows);
  }

  private static List<Row> needs(List<Need> needs) {
    List<Row> rows = new ArrayList<>();
    needs.forEach(need -> rows.add(new Row("B" + (rows.size() + 1), TextBlock.of(need.need()),
        parts("Area", PlanWords.area(need.area())))));
    return rows;
  }

  private static List<Row> outcomes(List<Outcome> outcomes) {
    List<Row> rows = new ArrayList<>();
    outcomes.forEach(outcome -> rows.add(new Row("E" + (rows.size() + 1), TextBlock.of(outcome.outcome()),
        parts("For need", need(outcome.need()), "By when", outcome.by()))));
    return rows;
  }

  private static Section provision(PlanContent content, PlanContent.Section section) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < content.provision().size(); i++) {
      Provision row = content.provision().get(i);
      if (row.section() == section) {
        rows.add(new Row(content.label(i), TextBlock.of(row.what()), parts("For need", need(row.need()),
            "Who", row.who(), "How often", row.howOften(), "How long", row.howLong(), "Group size", row.groupSize(),
            "Qualification of staff", row.staffQualification(), "Looked at again", row.reviewPoint(),
            "From", row.source(), "Prepares for adulthood", row.preparesForAdulthood() ? "Yes" : null)));
      }
    }
    return rows(section + ". " + section.words(), rows);
  }

  /** What section I says, also where it is blank by law. */
  static List<String> sectionI(PlanVersion plan) {
    SectionI named = plan.sectionI();
    if (plan.isDraft()) {
      return List.of("Blank: a draft names no school and no type of school.");
    }
    if (named.isOtherwiseThanInSchool()) {
      return List.of("Blank: education is arranged otherwise than in a school (section 61). See section F.");
    }
    List<String> lines = new ArrayList<>();
    if (named.name() != null) {
      lines.add(named.name());
    }
    lines.add("Type: " + named.type());
    if (named.startsOn() != null) {
      lines.add("From " + Words.date(named.startsOn()));
    }
    return lines;
  }

  private static List<Row> advice(List<AdviceLine> lines) {
    return lines.stream().map(line -> new Row(line.from(), List.of(), parts("Written by", line.author(),
        "Role", line.authorRole(), "Date", line.receivedOn() == null ? null : Words.date(line.receivedOn()),
        "Regulation", line.regulation()))).toList();
  }

  private static String need(Integer number) {
    return number == null ? null : "B" + number;
  }

  private static Map<String, String> parts(String... pairs) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null && !pairs[i + 1].isBlank()) {
        parts.put(pairs[i], pairs[i + 1]);
      }
    }
    return parts;
  }
}
