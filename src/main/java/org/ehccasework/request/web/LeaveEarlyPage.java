package org.ehccasework.request.web;

import java.util.Map;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.request.LeaveEarly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
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

/** Ends a case early, after a warning of what that does. */
@Controller
@RequestMapping("/cases/{ref}/leave-early")
@CoordinatorOnly
class LeaveEarlyPage {

  private final TaskForm form;
  private final FormReader reader;
  private final CaseAccess access;
  private final CaseFiles cases;
  private final LeaveEarly leaveEarly;

  LeaveEarlyPage(TaskForms forms, FormReader reader, CaseAccess access, CaseFiles cases, LeaveEarly leaveEarly) {
    this.form = forms.ofPage("leave-early");
    this.reader = reader;
    this.access = access;
    this.cases = cases;
    this.leaveEarly = leaveEarly;
  }

  @GetMapping
  ModelAndView show(@PathVariable String ref) {
    access.requireWork(ref);
    return page(cases.get(ref), reader.showing(form, Map.of()), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView send(@PathVariable String ref, @RequestParam MultiValueMap<String, String> typed) {
    access.requireWork(ref);
    Reading reading = reader.fromParams(form, typed, Map.of());
    if (!reading.isClean()) {
      return page(cases.get(ref), reading, HttpStatus.BAD_REQUEST);
    }
    try {
      leaveEarly.leave(command(ref, reading.answers()));
    } catch (RuleBroken broken) {
      return page(cases.get(ref), reading.with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY);
    }
    return new ModelAndView("redirect:/cases/" + ref + "?done=leave-early");
  }

  private ModelAndView page(CaseFile leaving, Reading reading, HttpStatus status) {
    var page = new ModelAndView("request/leave-early", status);
    page.addObject("form", form);
    page.addObject("reading", reading);
    page.addObject("options", Map.of());
    page.addObject("hasErrors", !reading.isClean());
    page.addObject("ended", leaving.stage().isOpen() ? null : leaving.stage().words());
    return page;
  }

  private static LeaveEarly.Command command(String ref, FormAnswers answers) {
    return new LeaveEarly.Command(ref, LeaveEarly.How.valueOf(answers.text("how")), answers.date("on").orElse(null),
        answers.text("reason"), answers.text("toldBy"));
  }
}
