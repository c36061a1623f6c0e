package org.ehccasework.placement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.placement.ConsultAnother;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormField;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Consults one more setting while the plan is being prepared. */
@Controller
@RequestMapping("/cases/{ref}/placement/add")
@CoordinatorOnly
class ConsultAnotherController {

  private final ConsultAnother consultAnother;
  private final CaseAccess access;
  private final FormReader reader;
  private final TaskForms forms;
  private final OfferedSettings offered;

  ConsultAnotherController(ConsultAnother consultAnother, CaseAccess access, FormReader reader, TaskForms forms,
      OfferedSettings offered) {
    this.consultAnother = consultAnother;
    this.access = access;
    this.reader = reader;
    this.forms = forms;
    this.offered = offered;
  }

  @GetMapping
  String show(@PathVariable String ref, Model model) {
    access.requireWork(ref);
    return page(ref, reader.showing(form(), first(ref)), model);
  }

  @PostMapping
  String add(@PathVariable String ref, @RequestParam MultiValueMap<String, String> params, Model model,
      HttpServletResponse response) {
    access.requireWork(ref);
    Reading reading = reader.fromParams(form(), params, Map.of());
    try {
      FormAnswers answers = reading.require();
      consultAnother.consult(new ConsultAnother.Command(ref, ChooseSettingsTask.setting(answers),
          Method.of(answers.text("sentBy")).orElse(Method.EMAIL)));
      return "redirect:/cases/" + ref + "/placement?done=added";
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(ref, reading.with(broken.violations().stream().map(ConsultAnotherController::here).toList()), model);
    }
  }

  /** What the family asks for, else the setting attended, where it was not consulted yet. */
  private Map<String, Object> first(String ref) {
    Map<String, Object> values = new HashMap<>(Map.of("sentBy", Method.EMAIL.code()));
    offered.toConsult(ref).stream().findFirst().ifPresent(values::putAll);
    return values;
  }

  /** The questions of one row of the task's list, and how to send. */
  private TaskForm form() {
    TaskForm task = forms.of("choose-settings");
    List<FormField> fields = new ArrayList<>(task.field("settings").orElseThrow().fields());
    fields.add(task.field("sentBy").orElseThrow());
    return new TaskForm("consult-another", "Consult another setting", fields);
  }

  private static Violation here(Violation violation) {
    return new Violation(violation.field().replace("settings[0].", ""), violation.message());
  }

  private String page(String ref, Reading reading, Model model) {
    model.addAttribute("form", form());
    model.addAttribute("reading", reading);
    model.addAttribute("options", offered.of(ref));
    model.addAttribute("action", "/cases/" + ref + "/placement/add");
    model.addAttribute("back", "/cases/" + ref + "/placement");
    model.addAttribute("hasErrors", !reading.isClean());
    return "web/case-form";
  }
}
