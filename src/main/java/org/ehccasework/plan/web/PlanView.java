package org.ehccasework.plan.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.PlanVersion.AdviceLine;
import org.ehccasework.plan.SectionI;
import org.ehccasework.web.TextBlock;
import org.ehccasework.web.Words;

/**
 * A version of a plan to be read: every section apart from the others and in its order, also where nothing is
 * identified (regulation 12(1)).
 */
record PlanView(String title, String state, List<Section> sections) {

  static final String FOR_NEED = "For need";
  static final String FOR_OUTCOME = "For outcome";

  private static final String NONE = "None identified";

  /** One section: its text, then its rows. */
  record Section(String heading, List<TextBlock> text, List<Row> rows) {}

  /** One row of a section: what it is called, its text, and its parts by name. */
  record Row(String heading, List<TextBlock> text, Map<String, String> parts) {}

  static PlanView of(PlanVersion plan) {
    return new PlanView(plan.title(), PlanWords.state(plan),
        Stream.of(PlanSection.values()).map(section -> section(plan, section)).toList());
  }

  private static Section section(PlanVersion plan, PlanSection section) {
    List<Row> rows = rows(plan, section);
    List<TextBlock> text = switch (section.kind()) {
      case TEXT -> TextBlock.of(plan.content().text(section) == null ? NONE : plan.content().text(section));
      case ROWS -> rows.isEmpty() ? TextBlock.of(NONE) : List.of();
      case GIVEN -> given(plan, section);
    };
    return new Section(section.heading(), text, rows);
  }

  private static List<TextBlock> given(PlanVersion plan, PlanSection section) {
    return section == PlanSection.I ? sectionI(plan).stream().map(TextBlock::paragraph).toList()
        : plan.advice().isEmpty() ? TextBlock.of(NONE) : List.of();
  }

  private static List<Row> rows(PlanVersion plan, PlanSection section) {
    PlanContent content = plan.content();
    return switch (section) {
      case B -> numbered("B", content.needs());
      case E -> numbered("E", content.outcomes());
      case F, G, H1, H2 -> IntStream.range(0, content.provision().size())
          .filter(place -> content.provision().get(place).section() == section.provision().orElseThrow())
          .mapToObj(place -> row(content.label(place), content.provision().get(place))).toList();
      case K -> plan.advice().stream().map(PlanView::row).toList();
      default -> List.of();
    };
  }

  private static List<Row> numbered(String letter, List<? extends PlanContent.Row> rows) {
    return IntStream.range(0, rows.size()).mapToObj(place -> row(letter + (place + 1), rows.get(place))).toList();
  }

  /** One row of section B, E, F, G, H1 or H2 under what it is called. */
  static Row row(String label, PlanContent.Row row) {
    if (row instanceof Need need) {
      return new Row(label, TextBlock.of(need.need()), parts("Area", PlanWords.area(need.area())));
    }
    if (row instanceof Outcome outcome) {
      return new Row(label, TextBlock.of(outcome.outcome()),
          parts(FOR_NEED, numbered("B", outcome.need()), "By when", outcome.by()));
    }
    Provision given = (Provision) row;
    return new Row(label, TextBlock.of(given.what()), parts(FOR_NEED, numbered("B", given.need()),
        FOR_OUTCOME, numbered("E", given.outcome()), "Who", given.who(), "How often", given.howOften(),
        "How long", given.howLong(), "Group size", given.groupSize(), "Qualification of staff",
        given.staffQualification(), "Looked at again", given.reviewPoint(), "From", given.source(),
        "Prepares for adulthood", given.preparesForAdulthood() ? "Yes" : null));
  }

  /** What section I says, also where it is blank by law. */
  static List<String> sectionI(PlanVersion plan) {
    SectionI named = plan.sectionI();
    if (plan.isDraft()) {
      return List.of("Blank: a draft names no school and no type of school.");
    }
    if (named.isBlank()) {
      return List.of("Not named yet.");
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

  /** One line of section K. */
  static Row row(AdviceLine line) {
    return new Row(line.from(), List.of(), parts("Written by", line.author(), "Role", line.authorRole(),
        "Date", line.receivedOn() == null ? null : Words.date(line.receivedOn()), "Regulation", line.regulation()));
  }

  private static String numbered(String letter, Integer number) {
    return number == null ? null : letter + number;
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
