package org.ehccasework.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.web.form.FormAnswers;

/** The answers of the form write-draft-plan as a plan, and back. */
final class PlanAnswers {

  private PlanAnswers() {}

  static PlanContent content(FormAnswers answers) {
    return new PlanContent(text(answers, "sectionA"),
        answers.rows("needs").stream().map(row -> new Need(text(row, "need"), text(row, "area"))).toList(),
        text(answers, "sectionC"), text(answers, "sectionD"),
        answers.rows("outcomes").stream().map(row ->
            new Outcome(text(row, "outcome"), row.number("need").orElse(null), text(row, "by"))).toList(),
        answers.rows("provision").stream().map(PlanAnswers::provision).toList(),
        text(answers, "sectionJ"), text(answers, "coProduction"));
  }

  private static Provision provision(FormAnswers row) {
    String section = text(row, "section");
    return new Provision(section == null ? null : Section.valueOf(section), row.number("need").orElse(null),
        row.number("outcome").orElse(null), text(row, "what"), text(row, "who"), text(row, "howOften"), text(row, "howLong"), text(row, "groupSize"),
        text(row, "staffQualification"), text(row, "reviewPoint"), text(row, "source"),
        row.flag("preparesForAdulthood"));
  }

  /** The answer, or null where there is none. */
  static String text(FormAnswers answers, String key) {
    String text = answers.text(key);
    return text.isEmpty() ? null : text;
  }

  static Map<String, Object> values(PlanContent plan) {
    Map<String, Object> values = new HashMap<>();
    values.put("sectionA", plan.sectionA());
    values.put("needs", plan.needs().stream().map(need -> row("need", need.need(), "area", need.area())).toList());
    values.put("sectionC", plan.sectionC());
    values.put("sectionD", plan.sectionD());
    values.put("outcomes", plan.outcomes().stream()
        .map(outcome -> row("outcome", outcome.outcome(), "need", outcome.need(), "by", outcome.by())).toList());
    values.put("provision", plan.provision().stream().map(PlanAnswers::values).toList());
    values.put("sectionJ", plan.sectionJ());
    values.put("coProduction", plan.coProduction());
    values.values().removeIf(value -> value == null || List.of().equals(value));
    return values;
  }

  static Map<String, Object> values(Provision row) {
    return row("section", row.section() == null ? null : row.section().name(), "need", row.need(),
        "outcome", row.outcome(), "what", row.what(), "who", row.who(), "howOften", row.howOften(), "howLong", row.howLong(), "groupSize", row.groupSize(),
        "staffQualification", row.staffQualification(), "reviewPoint", row.reviewPoint(), "source", row.source(),
        "preparesForAdulthood", row.preparesForAdulthood());
  }

  /** Keys and values by turns, without those that are null. */
  static Map<String, Object> row(Object... pairs) {
    Map<String, Object> row = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i + 1] != null) {
        row.put((String) pairs[i], pairs[i + 1]);
      }
    }
    return row;
  }
}
