package org.ehccasework.clock.web;

import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.ClaimException;
import org.ehccasework.statute.ExceptionKind;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.Reading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Claims an exception in two steps: what happened, then the facts of that. */
@Controller
@RequestMapping("/cases/{ref}/clock/exceptions/new")
class ClaimExceptionController {

  private final ClockDoor door;
  private final CaseLimits limits;
  private final ClaimPages pages;
  private final ClaimException claimException;

  ClaimExceptionController(ClockDoor door, CaseLimits limits, ClaimPages pages, ClaimException claimException) {
    this.door = door;
    this.limits = limits;
    this.pages = pages;
    this.claimException = claimException;
  }

  @GetMapping
  ModelAndView show(@PathVariable String ref, @RequestParam String limit,
      @RequestParam(required = false) String item, @RequestParam MultiValueMap<String, String> params) {
    door.toClaim(ref);
    CaseLimit about = limit(ref, limit, item);
    ExceptionKind ground = pages.ground(about, params.getFirst("ground"));
    return page(ref, ground == null ? pages.choose(about, params) : pages.emptyFacts(about, ground));
  }

  @PostMapping
  ModelAndView save(@PathVariable String ref, @RequestParam String limit, @RequestParam(required = false) String item,
      @RequestParam String ground, @RequestParam MultiValueMap<String, String> params) {
    door.toClaim(ref);
    CaseLimit about = limit(ref, limit, item);
    ExceptionKind kind = ExceptionKind.of(ground)
        .orElseThrow(() -> new NotFound("There is no ground of exception called " + ground + "."));
    Reading reading = pages.read(kind, params);
    if (reading.isClean()) {
      try {
        var id = claimException.claim(command(about, kind, reading.answers()));
        return new ModelAndView("redirect:/cases/" + ref + "/clock/exceptions/" + id);
      } catch (RuleBroken broken) {
        reading = ClockForm.with(pages.form(kind), reading, broken.violations());
      }
    }
    return page(ref, pages.facts(about, kind, reading));
  }

  private static ClaimException.Command command(CaseLimit limit, ExceptionKind kind, FormAnswers answers) {
    return new ClaimException.Command(limit.caseRef(), limit.limitId(), limit.itemId(), kind.code(),
        answers.text("who").isEmpty() ? null : answers.text("who"), answers.date("from").orElse(null),
        answers.date("until").orElse(null), answers.date("adviceRequestedOn").orElse(null),
        answers.date("closedFrom").orElse(null), answers.date("reopensOn").orElse(null),
        answers.date("missedOn").orElse(null), answers.flag("impractical"), answers.text("evidence"),
        answers.text("causalReason"));
  }

  private CaseLimit limit(String ref, String limit, String item) {
    return limits.find(ref, limit, item == null || item.isBlank() ? null : item)
        .filter(found -> found.due() != null)
        .orElseThrow(() -> new NotFound("This case has no such date. Choose one from its clock."));
  }

  private static ModelAndView page(String ref, ClockForm form) {
    return form.page("/cases/" + ref + "/clock");
  }
}
