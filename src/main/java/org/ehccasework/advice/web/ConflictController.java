package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.advice.ExplainConflict;
import org.ehccasework.advice.NoteConflict;
import org.ehccasework.advice.read.AdviceReader;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.TaskForms;
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
    return newPage(ref).show(reader, Map.of("first", first), model);
  }

  @PostMapping("/new")
  String note(@PathVariable String ref, @RequestParam MultiValueMap<String, String> params, Model model,
      HttpServletResponse response) {
    return newPage(ref).save(reader, params, answers -> noteConflict.note(
        new NoteConflict.Command(ref, answers.text("need"), UUID.fromString(answers.text("first")),
            UUID.fromString(answers.text("second")), answers.text("difference"))), "?done=conflict", model, response);
  }

  @GetMapping("/{conflict}/explain")
  String explain(@PathVariable String ref, @PathVariable UUID conflict, Model model) {
    return explainPage(ref, conflict, model).show(reader, Map.of(), model);
  }

  @PostMapping("/{conflict}/explain")
  String explain(@PathVariable String ref, @PathVariable UUID conflict,
      @RequestParam MultiValueMap<String, String> params, Model model, HttpServletResponse response) {
    return explainPage(ref, conflict, model).save(reader, params, answers ->
        explainConflict.explain(new ExplainConflict.Command(ref, conflict, answers.text("explanation"))),
        "?done=explained", model, response);
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
}
