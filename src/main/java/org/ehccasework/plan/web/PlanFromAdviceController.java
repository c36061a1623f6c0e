package org.ehccasework.plan.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.plan.OpenPlanEditor;
import org.ehccasework.plan.OpenPlanEditor.Opened;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanContent.Row;
import org.ehccasework.plan.PlanSection;
import org.ehccasework.plan.TakeFromAdvice;
import org.ehccasework.plan.TakeFromAdvice.Taken;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
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

/** All that the advice says on one page, where it belongs in the plan; what is left standing goes in at once. */
@Controller
@RequestMapping("/cases/{ref}/plan/{version:\\d{1,6}}/from-advice")
class PlanFromAdviceController {

  private final OpenPlanEditor editor;
  private final TakeFromAdvice takeFromAdvice;
  private final FromAdvice advice;
  private final EditorPage page;
  private final TaskForms forms;
  private final FormReader reader;

  PlanFromAdviceController(OpenPlanEditor editor, TakeFromAdvice takeFromAdvice, FromAdvice advice, EditorPage page,
      TaskForms forms, FormReader reader) {
    this.editor = editor;
    this.takeFromAdvice = takeFromAdvice;
    this.advice = advice;
    this.page = page;
    this.forms = forms;
    this.reader = reader;
  }

  @GetMapping
  String show(@PathVariable String ref, @PathVariable int version, Model model) {
    Opened opened = open(ref, version);
    var proposal = advice.of(ref, opened.written().draft());
    return draw(opened, reader.showing(form(), proposal.values()), options(proposal), model);
  }

  @PostMapping
  String take(@PathVariable String ref, @PathVariable int version, @RequestParam(required = false) String pressed,
      @RequestParam MultiValueMap<String, String> params, HttpServletResponse response, Model model) {
    Opened opened = open(ref, version);
    var options = options(advice.of(ref, opened.written().draft()));
    if (pressed != null) {
      return draw(opened, reader.withRows(form(), params, pressed), options, model);
    }
    Reading reading = reader.fromParams(form(), params, options);
    if (!reading.isClean()) {
      return refuse(opened, reading, options, HttpStatus.BAD_REQUEST, response, model);
    }
    try {
      takeFromAdvice.take(new TakeFromAdvice.Command(ref, texts(reading.answers()), rows(reading.answers())));
      return "redirect:" + VersionView.href(ref, version) + "/check?saved=advice";
    } catch (RuleBroken broken) {
      return refuse(opened, reading.with(broken.violations()), options, HttpStatus.UNPROCESSABLE_ENTITY, response,
          model);
    }
  }

  private static Map<PlanSection, String> texts(FormAnswers answers) {
    Map<PlanSection, String> texts = new EnumMap<>(PlanSection.class);
    for (PlanSection section : List.of(PlanSection.A, PlanSection.C, PlanSection.D)) {
      Optional.ofNullable(PlanAnswers.text(answers, "section" + section))
          .ifPresent(text -> texts.put(section, text));
    }
    return texts;
  }

  /** Rows without words are left out. */
  private static List<Taken> rows(FormAnswers answers) {
    List<Taken> taken = new ArrayList<>();
    answers.rows("needs").forEach(row -> add(taken, row, "need",
        new Need(PlanAnswers.text(row, "need"), PlanAnswers.text(row, "area")), null));
    answers.rows("outcomes").forEach(row -> add(taken, row, "outcome",
        new Outcome(PlanAnswers.text(row, "outcome"), null, PlanAnswers.text(row, "by")), id(row, "need")));
    String review = PlanAnswers.text(answers, "review");
    answers.rows("provision").forEach(row -> add(taken, row, "what", provision(row, review), id(row, "need")));
    return taken;
  }

  private static void add(List<Taken> taken, FormAnswers row, String box, Row content, UUID need) {
    if (PlanAnswers.text(row, box) != null) {
      taken.add(new Taken(Optional.ofNullable(id(row, "id")).orElseGet(UUID::randomUUID), content, need));
    }
  }

  /** Null where there is none, or something that no page of ours fills in. */
  private static UUID id(FormAnswers row, String key) {
    String id = PlanAnswers.text(row, key);
    try {
      return id == null ? null : UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** @param review when all rows are looked at again that say nothing else; may be null */
  private static Provision provision(FormAnswers row, String review) {
    PlanSection section = Optional.ofNullable(PlanAnswers.text(row, "section")).map(PlanSection::valueOf)
        .orElse(PlanSection.F);
    return new Provision(section.provision().orElseThrow(), null, PlanAnswers.text(row, "what"),
        PlanAnswers.text(row, "who"), PlanAnswers.text(row, "howOften"), PlanAnswers.text(row, "howLong"),
        PlanAnswers.text(row, "groupSize"), PlanAnswers.text(row, "staffQualification"),
        Optional.ofNullable(PlanAnswers.text(row, "reviewPoint")).orElse(review), PlanAnswers.text(row, "from"),
        false);
  }

  private Opened open(String ref, int version) {
    return editor.open(new OpenPlanEditor.Command(ref, version, null));
  }

  private TaskForm form() {
    return forms.ofPage("plan-from-advice");
  }

  private static Map<String, List<Option>> options(FromAdvice.Proposal proposal) {
    return Map.of("needs", proposal.needs());
  }

  private String refuse(Opened opened, Reading reading, Map<String, List<Option>> options, HttpStatus status,
      HttpServletResponse response, Model model) {
    response.setStatus(status.value());
    model.addAttribute("hasErrors", true);
    return draw(opened, reading, options, model);
  }

  private String draw(Opened opened, Reading reading, Map<String, List<Option>> options, Model model) {
    page.head(opened, null, model);
    model.addAttribute("written", Stream.of(PlanSection.A, PlanSection.C, PlanSection.D)
        .filter(section -> opened.written().draft().content().text(section) != null)
        .map(section -> "section" + section).toList());
    model.addAttribute("form", form());
    model.addAttribute("reading", reading);
    model.addAttribute("options", options);
    return "plan/from-advice";
  }
}
