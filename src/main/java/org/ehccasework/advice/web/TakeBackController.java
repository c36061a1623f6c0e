package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.advice.TakeBackAdviceRequest;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.TaskForms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes a request for advice back. */
@Controller
@RequestMapping("/cases/{ref}/advice/{id}/take-back")
@CoordinatorOnly
class TakeBackController {

  private final TakeBackAdviceRequest takeBack;
  private final CaseAccess access;
  private final AdviceViews views;
  private final FormReader reader;
  private final TaskForms forms;

  TakeBackController(TakeBackAdviceRequest takeBack, CaseAccess access, AdviceViews views, FormReader reader,
      TaskForms forms) {
    this.takeBack = takeBack;
    this.access = access;
    this.views = views;
    this.reader = reader;
    this.forms = forms;
  }

  @GetMapping
  String show(@PathVariable String ref, @PathVariable UUID id, Model model) {
    return page(ref, id, model).show(reader, Map.of(), model);
  }

  @PostMapping
  String takeBack(@PathVariable String ref, @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> params, Model model, HttpServletResponse response) {
    return page(ref, id, model).save(reader, params, answers -> takeBack.takeBack(
        new TakeBackAdviceRequest.Command(ref, id, answers.text("reason"))), "?done=taken-back", model, response);
  }

  private AdviceFormPage page(String ref, UUID id, Model model) {
    access.requireWork(ref);
    model.addAttribute("about", views.of(ref, id).title());
    return new AdviceFormPage(ref, id + "/take-back", forms.ofPage("take-back"), Map.of());
  }
}
