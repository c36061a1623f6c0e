package org.ehccasework.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.plan.ComparePlans.Side;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanContent.Row;
import org.ehccasework.plan.PlanDraft;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.PlanVersion.AdviceLine;

/** A version in the parts by which it is compared with another: each section that is a text, and each row. */
final class ComparedParts {

  private static final String TEXT = "Text";

  /**
   * One part.
   *
   * @param label what a row is called; empty where the part is the whole section
   * @param texts its words by name; what is empty is not there
   */
  record Part(String label, Map<String, String> texts) {}

  private ComparedParts() {}

  /** The parts of a section by what they are known by in every version. */
  static Map<String, Part> of(PlanSection section, Side side, PlanDraft newer) {
    Map<String, Part> parts = new LinkedHashMap<>();
    PlanVersion version = side.version();
    switch (section.kind()) {
      case TEXT -> parts.put(section.name(), new Part("", texts(section, version)));
      case ROWS -> side.rows().rows(section).forEach(id -> parts.put(id.toString(), row(id, side.rows(), newer)));
      case GIVEN -> {
        if (section == PlanSection.I) {
          parts.put("I", new Part("", Map.of(TEXT, String.join("\n", PlanView.sectionI(version)))));
        } else {
          version.advice().forEach(line -> parts.put(line.adviceId().toString(), advice(line)));
        }
      }
    }
    return parts;
  }

  private static Map<String, String> texts(PlanSection section, PlanVersion version) {
    Map<String, String> texts = new LinkedHashMap<>();
    put(texts, TEXT, version.content().text(section));
    if (section == PlanSection.A) {
      put(texts, "Who took part and how", version.content().coProduction());
    }
    return texts;
  }

  private static Part row(UUID id, PlanDraft draft, PlanDraft newer) {
    Row row = draft.row(id).orElseThrow();
    Map<String, String> texts = new LinkedHashMap<>();
    if (row instanceof Need need) {
      put(texts, "Need", need.need());
    } else if (row instanceof Outcome outcome) {
      put(texts, "Outcome", outcome.outcome());
    } else {
      put(texts, "What", ((Provision) row).what());
    }
    Map<String, String> parts = PlanView.row("", row).parts();
    parts.replaceAll((name, text) -> switch (name) {
      case PlanView.FOR_NEED -> asNow(text, draft.needs(), newer.needs());
      case PlanView.FOR_OUTCOME -> asNow(text, draft.outcomes(), newer.outcomes());
      default -> text;
    });
    texts.putAll(parts);
    return new Part(draft.label(id), texts);
  }

  /** A row that only got another number is the same, so it is called by its newest number. */
  private static String asNow(String label, List<UUID> ids, List<UUID> newer) {
    UUID id = PlanDraft.numbered(ids, Integer.valueOf(label.substring(1)));
    Integer number = PlanDraft.number(newer, id);
    return number == null ? label + ", which is removed" : label.charAt(0) + number.toString();
  }

  private static Part advice(AdviceLine line) {
    return new Part(line.from(), PlanView.row(line).parts());
  }

  private static void put(Map<String, String> texts, String name, String text) {
    if (text != null && !text.isBlank()) {
      texts.put(name, text);
    }
  }
}
