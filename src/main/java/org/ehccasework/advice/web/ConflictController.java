package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.ehccasework.advice.ExplainConflict;
import org.ehccasework.advice.NoteConflict;
import org.ehccasework.advice.read.AdviceReader;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
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

/** Marks two pieces of advice that disagree about a need, and explains it. */
@Controller
@RequestMapping("/cases/{ref}/advice/conflicts")
@CoordinatorOnly
class ConflictController {

  private final NoteConflict noteConflict;
  private final ExplainConflict explainConflict;
  private final ConflictViews views;
  private final AdviceReader advice;
  private final CaseAccess access;
  private final FormReader reader;
  private final TaskForms forms;

  ConflictController(NoteConflict noteConflict, ExplainConflict explainConflict, ConflictViews views,
      AdviceReader advice, CaseAccess access, FormReader reader, TaskForms forms) {
    this.noteConflict = noteConflict;
    this.explainConflict = explainConflict;
    this.views = views;
    this.advice = advice;
    this.access = access;
    this.reader = reader;
    this.forms = forms;
  }

  /** @param first a piece of advice, where the link that led here says it */
  @GetMapping("/new")
  String begin(@PathVariable String ref, @RequestParam(defaultValue = "") String first, Model model) {
    AdviceFormPage page = newPage(ref);
    return page.show(reader.showing(page.form(), Map.of("first", first)), model);
  }

  @PostMapping("/new")
  String note(@PathVariable String ref, @RequestParam MultiValueMap<String, String> params, Model model,
      HttpServletResponse response) {
    return send(newPage(ref), params, "conflict", model, response, answers -> noteConflict.note(
        new NoteConflict.Command(ref, answers.text("need"), UUID.fromString(answers.text("first")),
            UUID.fromString(answers.text("second")), answers.text("difference"))));
  }

  @GetMapping("/{conflict}/explain")
  String explain(@PathVariable String ref, @PathVariable UUID conflict, Model model) {
    AdviceFormPage page = explainPage(ref, conflict, model);
    return page.show(reader.showing(page.form(), Map.of()), model);
  }

  @PostMapping("/{conflict}/explain")
  String explain(@PathVariable String ref, @PathVariable UUID conflict,
      @RequestParam MultiValueMap<String, String> params, Model model, HttpServletResponse response) {
    return send(explainPage(ref, conflict, model), params, "explained", model, response, answers ->
        explainConflict.explain(new ExplainConflict.Command(ref, conflict, answers.text("explanation"))));
  }

  private AdviceFormPage newPage(String ref) {
    access.requireWork(ref);
    List<Option> here = advice.of(ref).stream().filter(one -> !one.open())
        .map(one -> new Option(one.id().toString(), one.from())).toList();
    return new AdviceFormPage(ref, "conflicts/new", forms.ofPage("conflict"), Map.of("advice", here));
  }

  private AdviceFormPage explainPage(String ref, UUID conflict, Model model) {
    access.requireWork(ref);
    model.addAttribute("about", views.words(ref, conflict));
    return new AdviceFormPage(ref, "conflicts/" + conflict + "/explain", forms.ofPage("explain-conflict"), Map.of());
  }

  private String send(AdviceFormPage page, MultiValueMap<String, String> params, String done, Model model,
      HttpServletResponse response, Consumer<FormAnswers> useCase) {
    Reading reading = reader.fromParams(page.form(), params, page.options());
    try {
      useCase.accept(reading.require());
      return "redirect:/cases/" + page.ref() + "/advice?done=" + done;
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page.show(reading.with(broken.violations()), model);
    }
  }
}
