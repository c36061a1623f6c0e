package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.advice.CorrectAdviceAuthor;
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

/** Corrects who wrote an advice and in what role. */
@Controller
@RequestMapping("/cases/{ref}/advice/{id}/author")
@CoordinatorOnly
class AdviceAuthorController {

  private final CorrectAdviceAuthor correctAuthor;
  private final CaseAccess access;
  private final AdviceViews views;
  private final FormReader reader;
  private final TaskForms forms;

  AdviceAuthorController(CorrectAdviceAuthor correctAuthor, CaseAccess access, AdviceViews views, FormReader reader,
      TaskForms forms) {
    this.correctAuthor = correctAuthor;
    this.access = access;
    this.views = views;
    this.reader = reader;
    this.forms = forms;
  }

  @GetMapping
  String show(@PathVariable String ref, @PathVariable UUID id, Model model) {
    return page(ref, id, model).show(reader, views.author(ref, id), model);
  }

  @PostMapping
  String correct(@PathVariable String ref, @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> params, Model model, HttpServletResponse response) {
    return page(ref, id, model).save(reader, params, answers -> correctAuthor.correct(
        new CorrectAdviceAuthor.Command(ref, id, answers.text("author"), answers.text("authorRole"),
            answers.text("reason"))), "/" + id + "?done=corrected", model, response);
  }

  private AdviceFormPage page(String ref, UUID id, Model model) {
    access.requireWork(ref);
    model.addAttribute("about", views.of(ref, id).title());
    return new AdviceFormPage(ref, id + "/author", forms.ofPage("advice-author"), Map.of());
  }
}
