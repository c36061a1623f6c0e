package org.ehccasework.advice.web;

import java.util.List;
import java.util.Map;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.task.Note;
import org.springframework.ui.Model;

/**
 * A form for an adviser beside the advice itself.
 *
 * @param path its address within the request
 * @param method get where the answer only chooses the next page, else post
 * @param hidden values the address carries on, by name
 * @param button the key of the words on the button
 */
record AdviserForm(AskedView asked, String path, TaskForm form, Map<String, List<Option>> options, List<Note> notes,
    String method, Map<String, String> hidden, String button) {

  String show(Reading reading, Model model) {
    model.addAttribute("page", this);
    model.addAttribute("form", form);
    model.addAttribute("reading", reading);
    model.addAttribute("hasErrors", !reading.isClean());
    return "advice/contribute-form";
  }

  public String action() {
    return asked.href() + "/" + path;
  }
}
