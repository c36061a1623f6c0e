package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.advice.TakeAnswerAsAdvice;
import org.ehccasework.advice.internal.AdviceQuestion;
import org.ehccasework.advice.internal.AdviceQuestions;
import org.ehccasework.advice.internal.AdviceRequest.Answer;
import org.ehccasework.advice.internal.AdviceRequests;
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

/** Takes an answer as the advice, with the author and the role that section K of the plan will name. */
@Controller
@RequestMapping("/cases/{ref}/advice/{id}/answers/{question}/take")
@CoordinatorOnly
class TakeAnswerController {

  private final TakeAnswerAsAdvice takeAnswer;
  private final CaseAccess access;
  private final AdviceRequests requests;
  private final AdviceQuestions questions;
  private final FormReader reader;
  private final TaskForms forms;

  TakeAnswerController(TakeAnswerAsAdvice takeAnswer, CaseAccess access, AdviceRequests requests,
      AdviceQuestions questions, FormReader reader, TaskForms forms) {
    this.takeAnswer = takeAnswer;
    this.access = access;
    this.requests = requests;
    this.questions = questions;
    this.reader = reader;
    this.forms = forms;
  }

  /** The role is known already where the answer is from who had nothing to add before. */
  @GetMapping
  String show(@PathVariable String ref, @PathVariable UUID id, @PathVariable UUID question, Model model) {
    access.requireWork(ref);
    Answer before = requests.get(ref, id).answer();
    AdviceQuestion answered = questions.requireAnswered(id, question);
    Map<String, Object> values = new HashMap<>(Map.of("author", answered.answeredBy()));
    if (before.authorRole() != null && answered.answeredBy().equals(before.author())) {
      values.put("authorRole", before.authorRole());
    }
    return page(ref, id, answered, model).show(reader, values, model);
  }

  @PostMapping
  String take(@PathVariable String ref, @PathVariable UUID id, @PathVariable UUID question,
      @RequestParam MultiValueMap<String, String> params, Model model, HttpServletResponse response) {
    access.requireWork(ref);
    return page(ref, id, questions.requireAnswered(id, question), model).save(reader, params, answers ->
        takeAnswer.take(new TakeAnswerAsAdvice.Command(ref, id, question, answers.text("author"),
            answers.text("authorRole"))), "/" + id + "?done=taken", model, response);
  }

  private AdviceFormPage page(String ref, UUID id, AdviceQuestion answered, Model model) {
    model.addAttribute("about", answered.answer());
    return new AdviceFormPage(ref, id + "/answers/" + answered.id() + "/take", forms.ofPage("take-answer"), Map.of());
  }
}
