package org.ehccasework.clock.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.ClaimException;
import org.ehccasework.clock.internal.Grounds;
import org.ehccasework.statute.ExceptionKind;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.ehccasework.web.task.Note;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Claims an exception in two steps: what happened, of what the law knows for this limit, then the facts of that. */
@Controller
@RequestMapping("/cases/{ref}/clock/exceptions/new")
class ClaimExceptionController {

  private static final String CHOOSE = "claim-exception";

  private final ClockDoor door;
  private final CaseLimits limits;
  private final Grounds grounds;
  private final TaskForms forms;
  private final FormReader reader;
  private final ClaimException claimException;

  ClaimExceptionController(ClockDoor door, CaseLimits limits, Grounds grounds, TaskForms forms, FormReader reader,
      ClaimException claimException) {
    this.door = door;
    this.limits = limits;
    this.grounds = grounds;
    this.forms = forms;
    this.reader = reader;
    this.claimException = claimException;
  }

  @GetMapping
  ModelAndView show(@PathVariable String ref, @RequestParam String limit,
      @RequestParam(required = false) String item, @RequestParam MultiValueMap<String, String> params) {
    door.toClaim(ref);
    CaseLimit about = limit(ref, limit, item);
    ExceptionKind ground = ExceptionKind.of(params.getFirst("ground")).filter(grounds.of(about)::contains).orElse(null);
    if (ground == null) {
      return choose(about, params);
    }
    TaskForm form = forms.ofPage("claim-" + ground.code());
    return page(about, ground, form, reader.showing(form, Map.of()), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView save(@PathVariable String ref, @RequestParam String limit, @RequestParam(required = false) String item,
      @RequestParam String ground, @RequestParam MultiValueMap<String, String> params) {
    door.toClaim(ref);
    CaseLimit about = limit(ref, limit, item);
    ExceptionKind kind = ExceptionKind.of(ground)
        .orElseThrow(() -> new NotFound("There is no ground of exception called " + ground + "."));
    TaskForm form = forms.ofPage("claim-" + kind.code());
    Reading reading = reader.fromParams(form, params, Map.of());
    if (reading.isClean()) {
      try {
        var id = claimException.claim(command(about, kind, reading.answers()));
        return new ModelAndView("redirect:/cases/" + ref + "/clock/exceptions/" + id);
      } catch (RuleBroken broken) {
        reading = ClockForm.with(form, reading, broken.violations());
      }
    }
    return page(about, kind, form, reading, HttpStatus.BAD_REQUEST);
  }

  private static ClaimException.Command command(CaseLimit limit, ExceptionKind kind, FormAnswers answers) {
    return new ClaimException.Command(limit.caseRef(), limit.limitId(), limit.itemId(), kind.code(),
        answers.text("who").isEmpty() ? null : answers.text("who"), answers.date("from").orElse(null),
        answers.date("until").orElse(null), answers.date("adviceRequestedOn").orElse(null),
        answers.date("closedFrom").orElse(null), answers.date("reopensOn").orElse(null),
        answers.date("missedOn").orElse(null), answers.flag("impractical"), answers.text("evidence"),
        answers.text("causalReason"));
  }

  private ModelAndView choose(CaseLimit limit, MultiValueMap<String, String> params) {
    TaskForm form = forms.ofPage(CHOOSE);
    List<Option> offered = grounds.of(limit).stream().map(kind -> new Option(kind.code(), Grounds.title(kind))).toList();
    if (offered.isEmpty()) {
      throw new NotFound("The law knows no exception for this date.");
    }
    Map<String, List<Option>> options = Map.of("grounds", offered);
    boolean sent = params.containsKey("next");
    Reading reading = sent ? reader.fromParams(form, params, options)
        : reader.fromParams(form, new LinkedMultiValueMap<>(), options).with(List.of());
    Map<String, String> hidden = new HashMap<>(address(limit));
    hidden.put("next", "facts");
    return page(new ClockForm(form, reading, options, notes(limit), action(limit), "get", hidden, "clock.continue"),
        limit, reading.isClean() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
  }

  private ModelAndView page(CaseLimit limit, ExceptionKind ground, TaskForm form, Reading reading, HttpStatus status) {
    Map<String, String> hidden = new HashMap<>(address(limit));
    hidden.put("ground", ground.code());
    return page(new ClockForm(form, reading, Map.of(), notes(limit), action(limit), "post", hidden,
        "clock.claim.send"), limit, status);
  }

  private static ModelAndView page(ClockForm form, CaseLimit limit, HttpStatus status) {
    var page = new ModelAndView("clock/form", status);
    page.addObject("page", form);
    page.addObject("form", form.form());
    page.addObject("reading", form.reading());
    page.addObject("back", "/cases/" + limit.caseRef() + "/clock");
    page.addObject("hasErrors", !form.reading().isClean());
    return page;
  }

  private static List<Note> notes(CaseLimit limit) {
    return Arrays.asList(LimitNotes.of(limit), Note.info("What an exception does",
        "It excuses being late. It does not move the date, and the work goes on as soon as practicable.",
        "Another officer decides on it. The family gets a letter the same day."));
  }

  private CaseLimit limit(String ref, String limit, String item) {
    return limits.find(ref, limit, item == null || item.isBlank() ? null : item)
        .filter(found -> found.due() != null)
        .orElseThrow(() -> new NotFound("This case has no such date. Choose one from its clock."));
  }

  private static Map<String, String> address(CaseLimit limit) {
    return limit.itemId() == null ? Map.of("limit", limit.limitId())
        : Map.of("limit", limit.limitId(), "item", limit.itemId());
  }

  private static String action(CaseLimit limit) {
    return "/cases/" + limit.caseRef() + "/clock/exceptions/new";
  }
}
