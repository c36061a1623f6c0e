package org.ehccasework.plan.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ehccasework.advice.read.AdviceReader;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanContent.Row;
import org.ehccasework.plan.PlanDraft;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.internal.DraftStore.Written;
import org.ehccasework.web.TextBlock;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.stereotype.Component;

/** The form of each section, or of one row of it: its questions, its first values, and its answers as part of a plan. */
@Component
class SectionForms {

  /** Which revision of the part a page shows. */
  static final String BASED_ON = "basedOn";

  private static final int SHORT = 70;

  private final TaskForms forms;
  private final AdviceReader advice;

  SectionForms(TaskForms forms, AdviceReader advice) {
    this.forms = forms;
    this.advice = advice;
  }

  /** The questions of a section that is a text, or of one row of another. */
  TaskForm of(PlanSection section) {
    return forms.ofPage(switch (section) {
      case A -> "plan-a";
      case C -> "plan-c";
      case D -> "plan-d";
      case J -> "plan-j";
      case B -> "plan-need";
      case E -> "plan-outcome";
      default -> "plan-provision";
    });
  }

  TaskForm agreement() {
    return forms.ofPage("plan-agreement");
  }

  Map<String, Object> texts(PlanSection section, Written written) {
    Map<String, Object> values = PlanAnswers.row("section" + section, written.draft().content().text(section),
        BASED_ON, revision(written, section.name()));
    if (section == PlanSection.A && written.draft().content().coProduction() != null) {
      values.put("coProduction", written.draft().content().coProduction());
    }
    return values;
  }

  /** Empty but for the revision where there is no such row. */
  Map<String, Object> row(UUID id, Written written) {
    Map<String, Object> values = new HashMap<>(written.draft().row(id)
        .map(row -> values(row, written.draft())).orElse(Map.of()));
    values.put(BASED_ON, revision(written, id.toString()));
    return values;
  }

  private static String revision(Written written, String part) {
    return String.valueOf(written.revisions().getOrDefault(part, 0));
  }

  private static Map<String, Object> values(Row row, PlanDraft draft) {
    if (row instanceof Need need) {
      return PlanAnswers.row("need", need.need(), "area", need.area());
    }
    if (row instanceof Outcome outcome) {
      return PlanAnswers.row("outcome", outcome.outcome(), "by", outcome.by(),
          "need", PlanDraft.numbered(draft.needs(), outcome.need()));
    }
    Provision given = (Provision) row;
    Map<String, Object> values = PlanAnswers.values(given);
    values.remove("section");
    values.remove("need");
    values.remove("outcome");
    values.putAll(PlanAnswers.row("need", PlanDraft.numbered(draft.needs(), given.need()),
        "outcome", PlanDraft.numbered(draft.outcomes(), given.outcome())));
    return values;
  }

  /** The row as it was answered, but for what it is for, which the use case links. */
  static Row row(PlanSection section, FormAnswers answers) {
    return switch (section) {
      case B -> new Need(PlanAnswers.text(answers, "need"), PlanAnswers.text(answers, "area"));
      case E -> new Outcome(PlanAnswers.text(answers, "outcome"), null, PlanAnswers.text(answers, "by"));
      default -> new Provision(section.provision().orElseThrow(), null, PlanAnswers.text(answers, "what"),
          PlanAnswers.text(answers, "who"), PlanAnswers.text(answers, "howOften"),
          PlanAnswers.text(answers, "howLong"), PlanAnswers.text(answers, "groupSize"),
          PlanAnswers.text(answers, "staffQualification"), PlanAnswers.text(answers, "reviewPoint"),
          PlanAnswers.text(answers, "source"), answers.flag("preparesForAdulthood"));
    };
  }

  /** Which row of section B (need) or E (outcome) was chosen; null where none was. */
  static UUID chosen(PlanSection section, FormAnswers answers, String key) {
    String value = section == PlanSection.B ? null : PlanAnswers.text(answers, key);
    boolean isRow = value != null && !(section == PlanSection.E && key.equals("outcome"));
    return isRow ? UUID.fromString(value) : null;
  }

  Map<String, List<Option>> options(String caseRef, PlanDraft draft) {
    PlanContent content = draft.content();
    return Map.of("needs", numbered("B", draft.needs(), content.needs().stream().map(Need::need).toList()),
        "outcomes", numbered("E", draft.outcomes(), content.outcomes().stream().map(Outcome::outcome).toList()),
        "adviceSources", AdviceSources.of(advice.of(caseRef), content));
  }

  private static List<Option> numbered(String letter, List<UUID> ids, List<String> words) {
    return IntStream.range(0, ids.size()).mapToObj(place -> new Option(ids.get(place).toString(),
        letter + (place + 1) + ": " + inShort(words.get(place)))).toList();
  }

  static String inShort(String words) {
    String flat = words == null ? "not written yet" : TextBlock.plain(words).replaceAll("\\s+", " ");
    int end = flat.lastIndexOf(' ', SHORT);
    return flat.length() <= SHORT ? flat : flat.substring(0, end < 1 ? SHORT : end) + " …";
  }
}
