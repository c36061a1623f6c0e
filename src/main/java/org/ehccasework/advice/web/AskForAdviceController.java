package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ehccasework.advice.AddAdvice;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.internal.AdviceBodies;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.statute.Method;
import org.ehccasework.web.form.FormAnswers;
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

/** Asks one more body for advice, or a body again. */
@Controller
@RequestMapping("/cases/{ref}/advice/ask")
@CoordinatorOnly
class AskForAdviceController {

  private static final List<Option> KINDS = Arrays.stream(AdviceKind.values())
      .map(kind -> new Option(kind.code(), kind.words())).toList();

  private final AddAdvice addAdvice;
  private final CaseAccess access;
  private final FormReader reader;
  private final TaskForms forms;
  private final AdviceBodies bodies;

  AskForAdviceController(AddAdvice addAdvice, CaseAccess access, FormReader reader, TaskForms forms,
      AdviceBodies bodies) {
    this.bodies = bodies;
    this.addAdvice = addAdvice;
    this.access = access;
    this.reader = reader;
    this.forms = forms;
  }

  /** @param kind what to ask for, where the link that led here says it */
  @GetMapping
  String show(@PathVariable String ref, @RequestParam(defaultValue = "") String kind, Model model) {
    AdviceFormPage page = page(ref);
    AdviceKind.ofCode(kind).map(asked -> bodies.of(ref, asked).name()).ifPresent(name -> model.addAttribute("about",
        "Leave \"Who is asked\" empty to ask " + name + "."));
    return page.show(reader, Map.of("kind", kind, "sentBy", Method.EMAIL.code()), model);
  }

  @PostMapping
  String ask(@PathVariable String ref, @RequestParam MultiValueMap<String, String> params, Model model,
      HttpServletResponse response) {
    return page(ref).save(reader, params, answers -> addAdvice.ask(command(ref, answers)), "?done=asked", model,
        response);
  }

  private AdviceFormPage page(String ref) {
    access.requireWork(ref);
    return new AdviceFormPage(ref, "ask", forms.ofPage("ask"),
        Map.of("kinds", KINDS, "bodies", names(bodies.known(ref))));
  }

  static List<Option> names(List<String> names) {
    return names.stream().map(name -> new Option(name, name)).toList();
  }

  private static AddAdvice.Command command(String ref, FormAnswers answers) {
    return new AddAdvice.Command(ref, AdviceKind.ofCode(answers.text("kind")).orElseThrow(),
        answers.text("organisation"), answers.text("email"), answers.text("reason"),
        Method.of(answers.text("sentBy")).orElse(Method.EMAIL));
  }
}
