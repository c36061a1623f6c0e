package org.ehccasework.request.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ehccasework.request.internal.RequestDraft;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FieldType;
import org.ehccasework.web.form.FieldView;
import org.ehccasework.web.form.FieldView.Choice;
import org.ehccasework.web.form.Reading;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What was answered in the steps, to be checked. */
@Component
class RequestSections {

  private final Steps steps;

  RequestSections(Steps steps) {
    this.steps = steps;
  }

  /**
   * The answers of one step, or of one more parent in it.
   *
   * @param step key of the words of its heading
   * @param changeHref where to change them; null where the section before says so
   */
  record Section(String step, String changeHref, Map<String, String> answers) {}

  List<Section> of(RequestDraft draft) {
    MultiValueMap<String, String> typed = draft.typed();
    List<Section> sections = new ArrayList<>();
    for (Step step : steps.asked(typed)) {
      Reading reading = steps.shown(step, typed);
      List<FieldView> fields = reading.fields(steps.form(step, typed), steps.options(step));
      sections.add(new Section(step.path(), StepPages.address(draft.id(), step), answers(fields, reading)));
      fields.stream().flatMap(field -> field.rows().stream()).map(row -> answers(row, reading))
          .filter(row -> !row.isEmpty()).forEach(row -> sections.add(new Section("parent", null, row)));
    }
    return sections;
  }

  /** Questions left out are left out here. */
  private static Map<String, String> answers(List<FieldView> fields, Reading reading) {
    Map<String, String> answers = new LinkedHashMap<>();
    fields.forEach(field -> answers.put(field.label().replace(" (optional)", ""), answer(field, reading)));
    answers.values().removeIf(String::isEmpty);
    return answers;
  }

  private static String answer(FieldView field, Reading reading) {
    if (field.type() == FieldType.DATE) {
      return reading.answers().date(field.name()).map(Words::date).orElse("");
    }
    if (field.type() == FieldType.CHECKBOX) {
      return field.ticked() ? "Yes" : "";
    }
    return field.choices().isEmpty() || field.type() == FieldType.TEXT ? field.value().strip().replaceAll("\\R", ", ")
        : field.choices().stream().filter(Choice::chosen).map(Choice::label).collect(Collectors.joining(", "));
  }
}
