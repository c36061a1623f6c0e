package org.ehccasework.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.request.CheckRequest;
import org.ehccasework.request.RecordFurtherRequest;
import org.ehccasework.request.RegisterRequest;
import org.ehccasework.request.RequestOutcome;
import org.ehccasework.request.RequestOutcome.AlreadyOpen;
import org.ehccasework.request.RequestOutcome.OpenUnseen;
import org.ehccasework.request.RequestOutcome.Ready;
import org.ehccasework.request.RequestOutcome.Registered;
import org.ehccasework.request.RequestOutcome.SayIfSame;
import org.ehccasework.request.internal.RequestRules;
import org.ehccasework.settings.Settings;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records a request: fill in, check the answers, open the case. What was typed travels with the page. */
@Controller
@RequestMapping("/cases/new")
@CoordinatorOnly
class RegisterRequestPage {

  private final TaskForm form;
  private final FormReader reader;
  private final RequestRules rules;
  private final CurrentActor actor;
  private final Settings settings;
  private final Authorities authorities;
  private final CheckRequest checkRequest;
  private final RegisterRequest registerRequest;
  private final RecordFurtherRequest recordFurtherRequest;
  private final AfterRegistering afterRegistering;

  RegisterRequestPage(TaskForms forms, FormReader reader, RequestRules rules, CurrentActor actor,
      Settings settings, Authorities authorities,
      CheckRequest checkRequest, RegisterRequest registerRequest, RecordFurtherRequest recordFurtherRequest,
      AfterRegistering afterRegistering) {
    this.form = forms.ofPage("register-request");
    this.reader = reader;
    this.rules = rules;
    this.actor = actor;
    this.settings = settings;
    this.authorities = authorities;
    this.checkRequest = checkRequest;
    this.registerRequest = registerRequest;
    this.recordFurtherRequest = recordFurtherRequest;
    this.afterRegistering = afterRegistering;
  }

  @GetMapping
  ModelAndView show() {
    return fillIn(reader.showing(form, Map.of("coordinator", actor.username())), HttpStatus.OK, null);
  }

  @PostMapping
  ModelAndView send(@RequestParam MultiValueMap<String, String> typed,
      @RequestParam(defaultValue = "check") String action, RedirectAttributes flash) {
    Reading reading = reader.fromParams(form, typed, options());
    if (action.equals("change")) {
      return fillIn(reading.with(List.of()), HttpStatus.OK, null);
    }
    if (!reading.isClean()) {
      return fillIn(reading.with(all(reading)), HttpStatus.BAD_REQUEST, null);
    }
    try {
      return switch (action) {
        case "further" -> further(typed.getFirst("openCase"), reading);
        case "register" -> registered(registerRequest.register(RequestAnswers.request(reading.answers())), typed,
            reading, flash);
        default -> answer(checkRequest.check(RequestAnswers.request(reading.answers())), typed, reading);
      };
    } catch (RuleBroken broken) {
      return fillIn(reading.with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY, null);
    }
  }

  /** What cannot be read, and what else the rules find wrong in the rest, so that a person sees it at once. */
  private List<Violation> all(Reading reading) {
    List<Violation> all = new ArrayList<>(reading.violations());
    try {
      rules.inOrder(RequestAnswers.request(reading.answers()));
    } catch (RuleBroken broken) {
      broken.violations().stream().filter(more -> reading.errorAt(more.field()) == null).forEach(all::add);
    }
    return all;
  }

  private ModelAndView further(String openCase, Reading reading) {
    recordFurtherRequest.record(RequestAnswers.further(openCase, reading.answers()));
    return new ModelAndView("redirect:/cases/" + openCase + "?done=further-request");
  }

  private ModelAndView registered(RequestOutcome outcome, MultiValueMap<String, String> typed, Reading reading,
      RedirectAttributes flash) {
    return outcome instanceof Registered registered
        ? new ModelAndView("redirect:" + afterRegistering.address(registered.caseFile(), flash))
        : answer(outcome, typed, reading);
  }

  private ModelAndView answer(RequestOutcome outcome, MultiValueMap<String, String> typed, Reading reading) {
    if (outcome instanceof AlreadyOpen open) {
      return fillIn(reading.with(List.of(new Violation("", open.message()))), HttpStatus.CONFLICT, open.caseRef());
    }
    if (outcome instanceof OpenUnseen open) {
      // the question stands below: it may be someone else
      return fillIn(reading.with(List.of(new Violation("sameChild", open.message()))), HttpStatus.CONFLICT, null);
    }
    if (outcome instanceof SayIfSame known) {
      return fillIn(reading.with(List.of(new Violation("sameChild", "We know " + known.known()
          + " Say whether this is the same child or young person"))), HttpStatus.CONFLICT, null);
    }
    return check((Ready) outcome, typed, reading);
  }

  private ModelAndView fillIn(Reading reading, HttpStatus status, String openCase) {
    var page = new ModelAndView("request/register-request", status);
    page.addObject("form", form);
    page.addObject("reading", reading);
    page.addObject("options", options());
    page.addObject("hasErrors", !reading.isClean());
    page.addObject("sections", RequestSections.HEADINGS);
    page.addObject("openCase", openCase);
    return page;
  }

  private ModelAndView check(Ready ready, MultiValueMap<String, String> typed, Reading reading) {
    var page = new ModelAndView("request/check-request");
    page.addObject("sections", RequestSections.answers(form, reading, options()));
    page.addObject("warnings", ready.warnings());
    MultiValueMap<String, String> kept = new LinkedMultiValueMap<>(typed);
    List.of("action", "openCase", "_csrf").forEach(kept::remove);
    page.addObject("typed", kept);
    return page;
  }

  private Map<String, List<Option>> options() {
    return Map.of("settings", settings.offered(authorities.current().id()).stream()
        .map(name -> new Option(name, name)).toList(), "coordinators", rules.coordinators().stream()
        .map(member -> new Option(member.username(), member.name())).toList());
  }
}
