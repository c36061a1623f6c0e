package org.ehccasework.request.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FieldType;
import org.ehccasework.web.form.FieldView;
import org.ehccasework.web.form.FieldView.Choice;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;

/** The questions about a request under their headings, to fill in or with their answers to check. */
final class RequestSections {

  /** Keys of fields by heading, in the order of the page. */
  static final Map<String, Set<String>> HEADINGS = headings();

  private RequestSections() {}

  /** The answers under one heading. */
  record Answers(String title, Map<String, String> answers) {}

  private static Map<String, Set<String>> headings() {
    Map<String, Set<String>> headings = new LinkedHashMap<>();
    headings.put("Child or young person",
        Set.of("firstName", "lastName", "dateOfBirth", "upn", "nhsNumber", "setting", "sameChild"));
    headings.put("The person who asked", Set.of("requesterKind", "requesterName", "requesterEmail",
        "requesterPhone", "requesterAddress", "agreedEmail"));
    headings.put("Parent or carer", Set.of("parentName", "parentEmail", "parentPhone", "parentAddress"));
    headings.put("The request", Set.of("channel", "receivedOn", "becameResponsibleOn", "coordinator"));
    return headings;
  }

  /** What was answered; questions left out are left out here, and headings without an answer. */
  static List<Answers> answers(TaskForm form, Reading reading, Map<String, List<Option>> options) {
    List<Answers> sections = new ArrayList<>();
    HEADINGS.forEach((title, keys) -> {
      Map<String, String> answers = new LinkedHashMap<>();
      reading.fields(form, options).stream().filter(field -> keys.contains(field.name())).forEach(field ->
          answers.put(field.label().replace(" (optional)", ""), answer(field, reading)));
      answers.values().removeIf(String::isEmpty);
      if (!answers.isEmpty()) {
        sections.add(new Answers(title, answers));
      }
    });
    return sections;
  }

  private static String answer(FieldView field, Reading reading) {
    if (field.type() == FieldType.DATE) {
      return reading.answers().date(field.name()).map(Words::date).orElse("");
    }
    if (field.type() == FieldType.CHECKBOX) {
      return field.ticked() ? "Yes" : "";
    }
    return field.choices().isEmpty() || field.type() == FieldType.TEXT ? field.value().strip()
        : field.choices().stream().filter(Choice::chosen).map(Choice::label).collect(Collectors.joining(", "));
  }
}
