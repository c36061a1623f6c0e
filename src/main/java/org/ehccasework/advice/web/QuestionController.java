package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.advice.AnswerAdviceQuestion;
import org.ehccasework.advice.internal.AdviserDesk;
import org.ehccasework.people.AdviserOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForms;
import org.ehccasework.web.task.Note;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an adviser answers what we asked about their advice. */
@Controller
@RequestMapping("/contribute/{id}/questions/{question}")
@AdviserOnly
class QuestionController {

  private final AdviserDesk desk;
  private final AskedViews views;
  private final AnswerAdviceQuestion answerQuestion;
  private final TaskForms forms;
  private final FormReader reader;

  QuestionController(AdviserDesk desk, AskedViews views, AnswerAdviceQuestion answerQuestion, TaskForms forms,
      FormReader reader) {
    this.desk = desk;
    this.views = views;
    this.answerQuestion = answerQuestion;
    this.forms = forms;
    this.reader = reader;
  }

  @GetMapping
  String show(@PathVariable UUID id, @PathVariable UUID question, Model model) {
    AdviserForm page = page(id, question);
    return page.show(reader.showing(page.form(), Map.of()), model);
  }

  @PostMapping
  String answer(@PathVariable UUID id, @PathVariable UUID question,
      @RequestParam MultiValueMap<String, String> params, Model model, HttpServletResponse response) {
    AdviserForm page = page(id, question);
    Reading reading = reader.fromParams(page.form(), params, Map.of());
    try {
      answerQuestion.answer(new AnswerAdviceQuestion.Command(id, question, reading.require().text("answer")));
      return "redirect:/contribute?saved=answer";
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page.show(reading.with(broken.violations()), model);
    }
  }

  private AdviserForm page(UUID id, UUID question) {
    AskedView asked = views.of(desk.require(id));
    String path = "questions/" + question;
    List<Note> notes = asked.questions().stream().filter(one -> (asked.href() + "/" + path).equals(one.href()))
        .map(one -> Note.info(one.title(), one.text())).toList();
    return new AdviserForm(asked, path, forms.ofPage("answer-question"), Map.of(), notes, "post", Map.of(),
        "contribute.send-answer");
  }
}
