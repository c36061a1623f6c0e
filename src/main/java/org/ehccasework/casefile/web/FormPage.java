package org.ehccasework.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;

/**
 * A page of a case with one form on it.
 *
 * @param options the answers of dynamic fields, by their {@code valuesKey}
 * @param action where the form goes, which is also where the page is
 * @param next the page after it was saved
 * @param submit the words on the button
 * @param sections keys of fields by heading; empty for a form short enough to need none
 */
record FormPage(FormReader reader, TaskForm form, String heading, Map<String, List<Option>> options, String action,
    String next, String submit, Map<String, Set<String>> sections) {

  /** Shows the form with first values. */
  String show(Map<String, Object> values, Model model) {
    return show(reader.showing(form, values), model);
  }

  /** Runs the use case, or shows the page again with what is to be put right and all that was typed. */
  String save(MultiValueMap<String, String> typed, Consumer<FormAnswers> useCase, Model model,
      HttpServletResponse response) {
    String pressed = typed.getFirst("pressed");
    if (pressed != null) {
      return show(reader.withRows(form, typed, pressed), model);
    }
    Reading reading = reader.fromParams(form, typed, options);
    try {
      useCase.accept(reading.require());
      return "redirect:" + next;
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return show(reading.with(broken.violations()), model);
    }
  }

  private String show(Reading reading, Model model) {
    model.addAttribute("heading", heading);
    model.addAttribute("form", form);
    model.addAttribute("options", options);
    model.addAttribute("action", action);
    model.addAttribute("submit", submit);
    model.addAttribute("sections", sections);
    model.addAttribute("reading", reading);
    model.addAttribute("hasErrors", !reading.isClean());
    return "casefile/form";
  }
}
