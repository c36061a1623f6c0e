package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.advice.AskAboutAdvice;
import org.ehccasework.advice.ChallengeAdvice;
import org.ehccasework.advice.RecordAdviceAnswer;
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

/** Asks about advice that came, challenges it, and records an answer that came another way. */
@Controller
@RequestMapping("/cases/{ref}/advice/{id}")
@CoordinatorOnly
class AskAboutController {

  private final AskAboutAdvice askAbout;
  private final ChallengeAdvice challenge;
  private final RecordAdviceAnswer recordAnswer;
  private final CaseAccess access;
  private final AdviceViews views;
  private final FormReader reader;
  private final TaskForms forms;

  AskAboutController(AskAboutAdvice askAbout, ChallengeAdvice challenge, RecordAdviceAnswer recordAnswer,
      CaseAccess access, AdviceViews views, FormReader reader, TaskForms forms) {
    this.askAbout = askAbout;
    this.challenge = challenge;
    this.recordAnswer = recordAnswer;
    this.access = access;
    this.views = views;
    this.reader = reader;
    this.forms = forms;
  }

  @GetMapping("/question")
  String question(@PathVariable String ref, @PathVariable UUID id, Model model) {
    return page(ref, id, "question", "question", model).show(reader, Map.of(), model);
  }

  @PostMapping("/question")
  String question(@PathVariable String ref, @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> params, Model model, HttpServletResponse response) {
    return page(ref, id, "question", "question", model).save(reader, params, answers ->
        askAbout.ask(new AskAboutAdvice.Command(ref, id, answers.text("question"),
            answers.date("answerBy").orElse(null))), "/" + id + "?done=question", model, response);
  }

  @GetMapping("/challenge")
  String challenge(@PathVariable String ref, @PathVariable UUID id, Model model) {
    return page(ref, id, "challenge", "challenge", model).show(reader, Map.of(), model);
  }

  @PostMapping("/challenge")
  String challenge(@PathVariable String ref, @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> params, Model model, HttpServletResponse response) {
    return page(ref, id, "challenge", "challenge", model).save(reader, params, answers ->
        challenge.challenge(new ChallengeAdvice.Command(ref, id, answers.text("question"),
            answers.date("answerBy").orElse(null))), "/" + id + "?done=challenge", model, response);
  }

  @GetMapping("/answers/{question}")
  String answer(@PathVariable String ref, @PathVariable UUID id, @PathVariable UUID question, Model model) {
    return page(ref, id, "answers/" + question, "record-answer", model).show(reader, Map.of(), model);
  }

  @PostMapping("/answers/{question}")
  String answer(@PathVariable String ref, @PathVariable UUID id, @PathVariable UUID question,
      @RequestParam MultiValueMap<String, String> params, Model model, HttpServletResponse response) {
    return page(ref, id, "answers/" + question, "record-answer", model).save(reader, params, answers ->
        recordAnswer.record(new RecordAdviceAnswer.Command(ref, id, question, answers.text("answer"),
            answers.text("answeredBy"), answers.date("answeredOn").orElse(null))), "/" + id + "?done=answered", model,
        response);
  }

  private AdviceFormPage page(String ref, UUID id, String path, String form, Model model) {
    access.requireWork(ref);
    model.addAttribute("about", views.of(ref, id).title());
    return new AdviceFormPage(ref, id + "/" + path, forms.ofPage(form), Map.of());
  }
}
