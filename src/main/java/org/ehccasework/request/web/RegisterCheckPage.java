package org.ehccasework.request.web;

import java.util.UUID;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.request.CheckRequest;
import org.ehccasework.request.FinishRegistration;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.RequestOutcome.Ready;
import org.ehccasework.request.RequestOutcome.Registered;
import org.ehccasework.request.internal.RequestDraft;
import org.ehccasework.request.internal.RequestDraftFiles;
import org.ehccasework.request.internal.RequestDrafts;
import org.ehccasework.web.RuleBroken;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Registers a request: the answers to check, then the case is opened. Whatever no longer stands leads to the step that
 * says so: somebody else may have registered the child since.
 */
@Controller
@RequestMapping("/cases/new/{id}/check")
@CoordinatorOnly
class RegisterCheckPage {

  private final Steps steps;
  private final StepPages pages;
  private final RequestSections sections;
  private final RequestDrafts drafts;
  private final RequestDraftFiles files;
  private final CheckRequest checkRequest;
  private final FinishRegistration finishRegistration;

  RegisterCheckPage(Steps steps, StepPages pages, RequestSections sections, RequestDrafts drafts,
      RequestDraftFiles files, CheckRequest checkRequest, FinishRegistration finishRegistration) {
    this.steps = steps;
    this.pages = pages;
    this.sections = sections;
    this.drafts = drafts;
    this.files = files;
    this.checkRequest = checkRequest;
    this.finishRegistration = finishRegistration;
  }

  @GetMapping
  ModelAndView show(@PathVariable UUID id) {
    RequestDraft draft = drafts.get(id);
    if (draft.caseRef() != null) {
      return StepPages.done(draft.caseRef());
    }
    if (!StepPages.atTheCheck(draft)) {
      return StepPages.redirect(id, Step.of(draft.furthest()));
    }
    try {
      return checkRequest.check(request(draft)) instanceof Ready ready ? page(draft, ready)
          : StepPages.redirect(id, Step.CHILD);
    } catch (RuleBroken broken) {
      return StepPages.redirect(id, steps.stepOf(broken.violations().get(0)));
    }
  }

  @PostMapping
  ModelAndView finish(@PathVariable UUID id) {
    RequestDraft draft = drafts.get(id);
    if (draft.caseRef() == null && !StepPages.atTheCheck(draft)) {
      return StepPages.redirect(id, Step.of(draft.furthest()));
    }
    try {
      return finishRegistration.finish(new FinishRegistration.Command(id, request(draft)))
          instanceof Registered registered ? StepPages.done(registered.caseFile().ref())
          : StepPages.redirect(id, Step.CHILD);
    } catch (RuleBroken broken) {
      return StepPages.redirect(id, steps.stepOf(broken.violations().get(0)));
    }
  }

  private NewRequest request(RequestDraft draft) {
    return RequestAnswers.request(steps.answers(draft.typed()));
  }

  private ModelAndView page(RequestDraft draft, Ready ready) {
    return pages.page("request/register-check", draft, Step.CHECK, null, HttpStatus.OK)
        .addObject("sections", sections.of(draft)).addObject("files", files.of(draft.id()))
        .addObject("documentsHref", StepPages.address(draft.id(), Step.DOCUMENTS))
        .addObject("warnings", ready.warnings());
  }
}
