package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
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

/** A form of the advice page that belongs to no task; {@code path} is its address within the case. */
record AdviceFormPage(String ref, String path, TaskForm form, Map<String, List<Option>> options) {

  String show(FormReader reader, Map<String, Object> values, Model model) {
    return draw(reader.showing(form, values), model);
  }

  /**
   * Hands what was typed to the use case and goes on; else shows the page again as it was typed.
   *
   * @param next where it goes on, after the address of the advice of the case
   */
  String save(FormReader reader, MultiValueMap<String, String> typed, Consumer<FormAnswers> useCase, String next,
      Model model, HttpServletResponse response) {
    Reading reading = reader.fromParams(form, typed, options);
    try {
      useCase.accept(reading.require());
      return "redirect:/cases/" + ref + "/advice" + next;
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return draw(reading.with(broken.violations()), model);
    }
  }

  private String draw(Reading reading, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("reading", reading);
    model.addAttribute("options", options);
    model.addAttribute("action", "/cases/" + ref + "/advice/" + path);
    model.addAttribute("back", "/cases/" + ref + "/advice");
    model.addAttribute("hasErrors", !reading.isClean());
    return "web/case-form";
  }
}
