package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.ehccasework.advice.SayNothingToAdd;
import org.ehccasework.advice.SaySomeoneElse;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviserDesk;
import org.ehccasework.people.AdviserOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
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

/** What an adviser may answer instead of advice: someone else should be asked, or there is nothing to add. */
@Controller
@RequestMapping("/contribute/{id}")
@AdviserOnly
class OtherAnswersController {

  private static final String SOMEONE_ELSE = "someone-else";
  private static final String NOTHING_TO_ADD = "nothing-to-add";

  private final AdviserDesk desk;
  private final AskedViews views;
  private final SaySomeoneElse someoneElse;
  private final SayNothingToAdd nothingToAdd;
  private final TaskForms forms;
  private final FormReader reader;
  private final CurrentActor actor;

  OtherAnswersController(AdviserDesk desk, AskedViews views, SaySomeoneElse someoneElse, SayNothingToAdd nothingToAdd,
      TaskForms forms, FormReader reader, CurrentActor actor) {
    this.desk = desk;
    this.views = views;
    this.someoneElse = someoneElse;
    this.nothingToAdd = nothingToAdd;
    this.forms = forms;
    this.reader = reader;
    this.actor = actor;
  }

  @GetMapping("/someone-else")
  String someoneElse(@PathVariable UUID id, Model model) {
    AdviserForm page = page(desk.requireOpen(id), SOMEONE_ELSE);
    return page.show(reader.showing(page.form(), Map.of()), model);
  }

  @PostMapping("/someone-else")
  String someoneElse(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> params, Model model,
      HttpServletResponse response) {
    return answer(id, SOMEONE_ELSE, params, model, response, answers -> someoneElse.say(
        new SaySomeoneElse.Command(id, answers.text("who"), answers.text("why"))));
  }

  @GetMapping("/nothing-to-add")
  String nothingToAdd(@PathVariable UUID id, Model model) {
    AdviserForm page = page(desk.requireOpen(id), NOTHING_TO_ADD);
    return page.show(reader.showing(page.form(), Map.of("author", actor.get().name())), model);
  }

  @PostMapping("/nothing-to-add")
  String nothingToAdd(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> params, Model model,
      HttpServletResponse response) {
    return answer(id, NOTHING_TO_ADD, params, model, response, answers -> nothingToAdd.say(
        new SayNothingToAdd.Command(id, answers.text("author"), answers.text("authorRole"),
            answers.text("considered"))));
  }

  private String answer(UUID id, String path, MultiValueMap<String, String> params, Model model,
      HttpServletResponse response, Consumer<FormAnswers> useCase) {
    AdviserForm page = page(desk.requireOpen(id), path);
    Reading reading = reader.fromParams(page.form(), params, Map.of());
    try {
      useCase.accept(reading.require());
      return "redirect:/contribute/" + id + "/sent";
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page.show(reading.with(broken.violations()), model);
    }
  }

  private AdviserForm page(AdviceRequest request, String path) {
    return new AdviserForm(views.of(request), path, forms.ofPage(path), Map.of(), notes(request, path), "post",
        Map.of(), "contribute.send-answer");
  }

  private static List<Note> notes(AdviceRequest request, String path) {
    if (path.equals(SOMEONE_ELSE)) {
      return List.of(Note.info("What happens then", "The coordinator gets the request back and sends it on. It is the "
          + "same request: its six weeks keep running."));
    }
    return request.kind().isWantedByLaw()
        ? List.of(Note.warning("The law wants advice on needs, outcomes and provision", "\u201cNot known to us\u201d "
            + "and \u201cno concerns\u201d are not advice. The coordinator may ask your lead for more."))
        : List.of();
  }
}
