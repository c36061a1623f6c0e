package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.advice.CorrectAdviceAuthor;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
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
    access.requireWork(ref);
    AdviceFormPage page = page(ref, id, model);
    return page.show(reader.showing(page.form(), views.author(ref, id)), model);
  }

  @PostMapping
  String correct(@PathVariable String ref, @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> params, Model model, HttpServletResponse response) {
    access.requireWork(ref);
    AdviceFormPage page = page(ref, id, model);
    Reading reading = reader.fromParams(page.form(), params, Map.of());
    try {
      FormAnswers answers = reading.require();
      correctAuthor.correct(new CorrectAdviceAuthor.Command(ref, id, answers.text("author"),
          answers.text("authorRole"), answers.text("reason")));
      return "redirect:/cases/" + ref + "/advice/" + id + "?done=corrected";
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page.show(reading.with(broken.violations()), model);
    }
  }

  private AdviceFormPage page(String ref, UUID id, Model model) {
    model.addAttribute("about", views.of(ref, id).title());
    return new AdviceFormPage(ref, id + "/author", forms.ofPage("advice-author"), Map.of());
  }
}
