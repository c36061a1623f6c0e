package org.ehccasework.clock.web;

import java.util.Map;
import java.util.UUID;
import org.ehccasework.clock.AuthoriseException;
import org.ehccasework.clock.CaseException;
import org.ehccasework.clock.CaseExceptions;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.RefuseException;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.statute.ExceptionKind;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One exception: what was claimed, what the law says of it, and the other officer's decision. */
@Controller
@RequestMapping("/cases/{ref}/clock/exceptions/{id}")
class ExceptionController {

  private static final String FORM = "decide-exception";

  private final ClockDoor door;
  private final CaseExceptions exceptions;
  private final CaseLimits limits;
  private final ExceptionFactsView facts;
  private final KnownClosures closures;
  private final CurrentActor actor;
  private final TaskForms forms;
  private final FormReader reader;
  private final AuthoriseException authorise;
  private final RefuseException refuse;

  ExceptionController(ClockDoor door, CaseExceptions exceptions, CaseLimits limits, ExceptionFactsView facts,
      KnownClosures closures, CurrentActor actor, TaskForms forms, FormReader reader, AuthoriseException authorise,
      RefuseException refuse) {
    this.door = door;
    this.exceptions = exceptions;
    this.limits = limits;
    this.facts = facts;
    this.closures = closures;
    this.actor = actor;
    this.forms = forms;
    this.reader = reader;
    this.authorise = authorise;
    this.refuse = refuse;
  }

  @GetMapping
  ModelAndView show(@PathVariable String ref, @PathVariable UUID id) {
    door.toRead(ref);
    return page(claim(ref, id), reader.showing(form(), Map.of()), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView decide(@PathVariable String ref, @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> params) {
    door.toRead(ref);
    CaseException claim = claim(ref, id);
    Reading reading = reader.fromParams(form(), params, Map.of());
    if (reading.isClean()) {
      try {
        decide(claim, reading);
        return new ModelAndView("redirect:" + claim.href());
      } catch (RuleBroken broken) {
        reading = ClockForm.with(form(), reading, broken.violations());
      }
    }
    return page(claim, reading, HttpStatus.BAD_REQUEST);
  }

  private void decide(CaseException claim, Reading reading) {
    String reason = reading.answers().text("reason");
    if (reading.answers().text("decision").equals("AUTHORISE")) {
      authorise.authorise(new AuthoriseException.Command(claim.caseRef(), claim.id(), reason));
    } else {
      refuse.refuse(new RefuseException.Command(claim.caseRef(), claim.id(), reason));
    }
  }

  private ModelAndView page(CaseException claim, Reading reading, HttpStatus status) {
    CaseLimit limit = limits.find(claim.caseRef(), claim.limitId(), claim.itemId()).orElse(null);
    boolean waits = claim.state() == CaseException.State.CLAIMED;
    boolean own = claim.claimedBy().equals(actor.username());
    boolean decides = waits && !own && door.mayDecide();
    var page = new ModelAndView("clock/exception", status);
    page.addObject("limit", limit == null ? null : LimitNotes.of(limit));
    page.addObject("facts", facts.of(claim));
    page.addObject("closures", limit == null ? null
        : closures.note(limit, ExceptionKind.of(claim.kind()).orElse(null)).orElse(null));
    page.addObject("finding", claim.finding());
    page.addObject("waiting", waits && !decides ? own ? "clock.exception.own" : "clock.exception.other" : null);
    page.addObject("form", decides ? form() : null);
    page.addObject("reading", reading);
    page.addObject("action", claim.href());
    page.addObject("back", "/cases/" + claim.caseRef() + "/clock");
    page.addObject("hasErrors", !reading.isClean());
    return page;
  }

  private CaseException claim(String ref, UUID id) {
    return exceptions.of(ref).stream().filter(claim -> claim.id().equals(id)).findFirst()
        .orElseThrow(() -> new NotFound("There is no such exception in " + ref + "."));
  }

  private TaskForm form() {
    return forms.ofPage(FORM);
  }
}
