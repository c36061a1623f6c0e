package org.ehccasework.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.ehccasework.worklist.PutOffTask;
import org.ehccasework.worklist.TaskDesk;
import org.ehccasework.worklist.TaskLists;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Puts a task off until a day. */
@Controller
@RequestMapping("/cases/{ref}/tasks/{id}/put-off")
class PutOffController {

  private final CaseAccess access;
  private final TaskDesk desk;
  private final TaskLists lists;
  private final PutOffTask putOff;
  private final TaskForms forms;
  private final FormReader reader;

  PutOffController(CaseAccess access, TaskDesk desk, TaskLists lists, PutOffTask putOff, TaskForms forms,
      FormReader reader) {
    this.access = access;
    this.desk = desk;
    this.lists = lists;
    this.putOff = putOff;
    this.forms = forms;
    this.reader = reader;
  }

  @GetMapping
  String show(@PathVariable String ref, @PathVariable String id, Model model) {
    access.requireWork(ref);
    return draw(ref, desk.get(id), reader.showing(form(), first(id)), model);
  }

  @PostMapping
  String save(@PathVariable String ref, @PathVariable String id, @RequestParam MultiValueMap<String, String> typed,
      Model model, HttpServletResponse response) {
    access.requireWork(ref);
    OpenTask task = desk.get(id);
    Reading reading = reader.fromParams(form(), typed, Map.of());
    try {
      FormAnswers answers = reading.require();
      putOff.putOff(new PutOffTask.Command(ref, id, answers.text("waitingFor"), answers.text("reason"),
          answers.date("followUp").orElse(null)));
      return "redirect:" + WorkTabs.WAITING + "?put-off=yes";
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return draw(ref, task, reading.with(broken.violations()), model);
    }
  }

  /** What was said the last time. */
  private Map<String, Object> first(String id) {
    return lists.putOff(id).<Map<String, Object>>map(last -> Map.of("waitingFor", last.waitingFor(), "reason",
        last.reason(), "followUp", last.followUp())).orElse(Map.of());
  }

  private String draw(String ref, OpenTask task, Reading reading, Model model) {
    model.addAttribute("about", task.title());
    model.addAttribute("form", form());
    model.addAttribute("reading", reading);
    model.addAttribute("options", Map.of());
    model.addAttribute("action", "/cases/" + ref + "/tasks/" + task.id() + "/put-off");
    model.addAttribute("back", task.href());
    model.addAttribute("hasErrors", !reading.isClean());
    return "web/case-form";
  }

  private TaskForm form() {
    return forms.ofPage("put-off");
  }
}
