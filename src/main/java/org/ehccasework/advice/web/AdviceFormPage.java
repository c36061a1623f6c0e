package org.ehccasework.advice.web;

import java.util.List;
import java.util.Map;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.springframework.ui.Model;

/** A form of the advice page that belongs to no task; {@code path} is its address within the case. */
record AdviceFormPage(String ref, String path, TaskForm form, Map<String, List<Option>> options) {

  String show(Reading reading, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("reading", reading);
    model.addAttribute("options", options);
    model.addAttribute("action", "/cases/" + ref + "/advice/" + path);
    model.addAttribute("back", "/cases/" + ref + "/advice");
    model.addAttribute("hasErrors", !reading.isClean());
    return "web/case-form";
  }
}
