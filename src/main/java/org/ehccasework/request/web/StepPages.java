package org.ehccasework.request.web;

import java.util.UUID;
import org.ehccasework.request.RequesterKind;
import org.ehccasework.request.internal.RequestDraft;
import org.ehccasework.web.form.Reading;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** Draws up the pages of the steps. */
@Component
class StepPages {

  private static final String BEGIN = "/cases/new";

  private final Steps steps;

  StepPages(Steps steps) {
    this.steps = steps;
  }

  static String address(UUID draftId, Step step) {
    return draftId == null ? BEGIN : BEGIN + "/" + draftId + "/" + step.path();
  }

  static ModelAndView redirect(UUID draftId, Step step) {
    return new ModelAndView("redirect:" + address(draftId, step));
  }

  static ModelAndView done(String caseRef) {
    return new ModelAndView("redirect:/cases/" + caseRef + "/registered");
  }

  /** The first page, on which nothing was sent yet. */
  ModelAndView first(Reading reading, MultiValueMap<String, String> typed) {
    return page("request/register-step", null, Step.REQUEST, reading, typed, "/cases",
        reading.isClean() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
  }

  /** A page of questions. */
  ModelAndView page(RequestDraft draft, Step step, Reading reading, MultiValueMap<String, String> typed,
      HttpStatus status) {
    return page("request/register-step", draft.id(), step, reading, typed, back(draft, step), status);
  }

  /** Another page of the steps, called by its template. */
  ModelAndView page(String template, RequestDraft draft, Step step, Reading reading, HttpStatus status) {
    return page(template, draft.id(), step, reading, draft.typed(), back(draft, step), status);
  }

  private ModelAndView page(String template, UUID draftId, Step step, Reading reading,
      MultiValueMap<String, String> typed, String back, HttpStatus status) {
    boolean inCare = steps.inCare(typed);
    var page = new ModelAndView(template, status);
    if (step != Step.CHECK) {
      page.addObject("form", steps.form(step, typed));
      page.addObject("reading", reading);
      page.addObject("options", steps.options(step));
      page.addObject("hasErrors", !reading.isClean());
    }
    page.addObject("step", step.path());
    page.addObject("number", step.isBefore(Step.DOCUMENTS) || inCare ? step.ordinal() + 1 : step.ordinal());
    page.addObject("count", Step.values().length - (inCare ? 0 : 1));
    page.addObject("address", address(draftId, step));
    page.addObject("back", back);
    page.addObject("asker", asker(typed));
    return page;
  }

  /** From a page reached by a "Change" link back to the answers it belongs to. */
  private String back(RequestDraft draft, Step step) {
    if (step == Step.REQUEST && !atTheCheck(draft)) {
      return "/cases";
    }
    return address(draft.id(), step != Step.CHECK && atTheCheck(draft) ? Step.CHECK
        : step.previous(steps.inCare(draft.typed())));
  }

  static boolean atTheCheck(RequestDraft draft) {
    return Step.of(draft.furthest()) == Step.CHECK;
  }

  /** As in "Laura Ashby, parent or carer". */
  private static String asker(MultiValueMap<String, String> typed) {
    String name = typed.getFirst("requesterName");
    return RequesterKind.ofCode(typed.getFirst("requesterKind")).map(kind -> name + ", " + kind.words()).orElse(name);
  }
}
