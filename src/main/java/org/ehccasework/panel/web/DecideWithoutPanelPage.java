package org.ehccasework.panel.web;

import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.panel.DecideWithoutPanel;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.internal.OpenQuestion;
import org.ehccasework.people.PanelPassersOver;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes a case off the panel's agenda because waiting would cost the limit. */
@Controller
@RequestMapping("/cases/{ref}/decide-without-panel")
@PanelPassersOver
class DecideWithoutPanelPage {

  private final TaskForm form;
  private final FormReader reader;
  private final CaseAccess access;
  private final CaseTasks tasks;
  private final OpenQuestion questions;
  private final CaseNotes notes;
  private final DecideWithoutPanel decideWithoutPanel;

  DecideWithoutPanelPage(TaskForms forms, FormReader reader, CaseAccess access, CaseTasks tasks,
      OpenQuestion questions, CaseNotes notes, DecideWithoutPanel decideWithoutPanel) {
    this.form = forms.ofPage("decide-without-panel");
    this.reader = reader;
    this.access = access;
    this.tasks = tasks;
    this.questions = questions;
    this.notes = notes;
    this.decideWithoutPanel = decideWithoutPanel;
  }

  @GetMapping
  ModelAndView show(@PathVariable String ref) {
    access.requireWork(ref);
    return page(ref, reader.showing(form, Map.of()), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView send(@PathVariable String ref, @RequestParam MultiValueMap<String, String> typed) {
    access.requireWork(ref);
    Reading reading = reader.fromParams(form, typed, Map.of());
    if (!reading.isClean()) {
      return page(ref, reading, HttpStatus.BAD_REQUEST);
    }
    try {
      decideWithoutPanel.decide(new DecideWithoutPanel.Command(ref, reading.answers().text("reason")));
    } catch (RuleBroken broken) {
      return page(ref, reading.with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY);
    }
    return new ModelAndView("redirect:/cases/" + ref + "?done=decide-without-panel");
  }

  private ModelAndView page(String ref, Reading reading, HttpStatus status) {
    Question question = questions.of(ref);
    var page = new ModelAndView("panel/decide-without-panel", status);
    page.addObject("form", form);
    page.addObject("reading", reading);
    page.addObject("options", Map.of());
    page.addObject("hasErrors", !reading.isClean());
    page.addObject("waits", tasks.find(ref, "record-panel-advice", null).isPresent());
    page.addObject("notes", notes.dates(ref, question).map(List::of).orElse(List.of()));
    return page;
  }
}
