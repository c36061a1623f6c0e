package org.ehccasework.placement.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.placement.KeepSettingRequest;
import org.ehccasework.placement.internal.AfterMove;
import org.ehccasework.web.RuleBroken;
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

/** Leaves a request for advice with a setting that was left. */
@Controller
@RequestMapping("/cases/{ref}/placement/keep/{id}")
@CoordinatorOnly
class KeepRequestController {

  private final KeepSettingRequest keepRequest;
  private final AfterMove after;
  private final CaseAccess access;
  private final FormReader reader;
  private final TaskForm form;

  KeepRequestController(KeepSettingRequest keepRequest, AfterMove after, CaseAccess access, FormReader reader,
      TaskForms forms) {
    this.keepRequest = keepRequest;
    this.after = after;
    this.access = access;
    this.reader = reader;
    this.form = forms.ofPage("keep-request");
  }

  @GetMapping
  String show(@PathVariable String ref, @PathVariable UUID id, Model model) {
    access.requireWork(ref);
    return page(ref, id, reader.showing(form, Map.of()), model);
  }

  @PostMapping
  String keep(@PathVariable String ref, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> params,
      Model model, HttpServletResponse response) {
    access.requireWork(ref);
    Reading reading = reader.fromParams(form, params, Map.of());
    try {
      keepRequest.keep(new KeepSettingRequest.Command(ref, id, reading.require().text("reason")));
      return "redirect:/cases/" + ref + "/placement?done=kept-request";
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page(ref, id, reading.with(broken.violations()), model);
    }
  }

  private String page(String ref, UUID id, Reading reading, Model model) {
    String who = after.undecided(ref, id).request().who();
    model.addAttribute("form", form);
    model.addAttribute("reading", reading);
    model.addAttribute("options", Map.of());
    model.addAttribute("about", "Asked for educational advice: " + who + ". Its six weeks keep running.");
    model.addAttribute("action", "/cases/" + ref + "/placement/keep/" + id);
    model.addAttribute("back", "/cases/" + ref + "/placement");
    model.addAttribute("hasErrors", !reading.isClean());
    return "web/case-form";
  }
}
