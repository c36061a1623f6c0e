package org.ehccasework.request.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.request.FinishAsFurther;
import org.ehccasework.request.internal.RequestDraft;
import org.ehccasework.request.internal.RequestDrafts;
import org.ehccasework.request.internal.RequestRows;
import org.ehccasework.request.web.ChildFindings.Found;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
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

/** Registers a request: the questions, step by step. Each step is saved before the next. */
@Controller
@RequestMapping("/cases/new")
@CoordinatorOnly
class RegisterRequestPage {

  private final Steps steps;
  private final StepPages pages;
  private final FormReader reader;
  private final RequestDrafts drafts;
  private final RequestRows requests;
  private final CurrentActor actor;
  private final ChildFindings children;
  private final Unfinished unfinished;
  private final FinishAsFurther finishAsFurther;

  RegisterRequestPage(Steps steps, StepPages pages, FormReader reader, RequestDrafts drafts, RequestRows requests,
      CurrentActor actor, ChildFindings children, Unfinished unfinished, FinishAsFurther finishAsFurther) {
    this.steps = steps;
    this.pages = pages;
    this.reader = reader;
    this.drafts = drafts;
    this.requests = requests;
    this.actor = actor;
    this.children = children;
    this.unfinished = unfinished;
    this.finishAsFurther = finishAsFurther;
  }

  @GetMapping
  ModelAndView begin() {
    MultiValueMap<String, String> nothing = new LinkedMultiValueMap<>();
    ModelAndView page = pages.first(reader.showing(steps.form(Step.REQUEST, nothing), firstAnswers()), nothing);
    return page.addObject("unfinished", unfinished.lines());
  }

  /** Whoever opens the post has many requests of one day. */
  private Map<String, Object> firstAnswers() {
    Map<String, Object> answers = new HashMap<>(Map.of("coordinator", actor.username()));
    requests.lastOfToday().ifPresent(last -> {
      answers.put("channel", last.channel().code());
      answers.put("receivedOn", last.receivedOn());
    });
    return answers;
  }

  @PostMapping
  ModelAndView start(@RequestParam MultiValueMap<String, String> sent) {
    MultiValueMap<String, String> typed = steps.with(new LinkedMultiValueMap<>(), Step.REQUEST, sent);
    Reading reading = steps.checked(Step.REQUEST, typed);
    return reading.isClean() ? StepPages.redirect(drafts.begin(typed, Step.CHILD.path()), Step.CHILD)
        : pages.first(reading, typed);
  }

  @GetMapping("/{id}/{step}")
  ModelAndView show(@PathVariable UUID id, @PathVariable("step") String path) {
    RequestDraft draft = drafts.get(id);
    Step step = Step.of(path);
    if (isElsewhere(draft, step)) {
      return elsewhere(draft);
    }
    MultiValueMap<String, String> typed = draft.typed();
    Reading reading = steps.isTyped(step, typed) ? steps.checked(step, typed) : steps.firstShown(step, typed);
    if (step == Step.CHILD && steps.isTyped(step, typed) && reading.isClean()) {
      return known(draft, typed, reading, children.look(steps.answers(typed)), HttpStatus.OK);
    }
    return pages.page(draft, step, reading, typed, HttpStatus.OK);
  }

  @PostMapping("/{id}/{step}")
  ModelAndView send(@PathVariable UUID id, @PathVariable("step") String path,
      @RequestParam MultiValueMap<String, String> sent, @RequestParam(defaultValue = "") String pressed,
      @RequestParam(defaultValue = "") String action) {
    RequestDraft draft = drafts.get(id);
    Step step = Step.of(path);
    if (isElsewhere(draft, step)) {
      return elsewhere(draft);
    }
    MultiValueMap<String, String> typed = steps.with(draft.typed(), step, sent);
    if (!pressed.isEmpty()) {
      return pages.page(draft, step, reader.withRows(steps.form(step, typed), typed, pressed), typed, HttpStatus.OK);
    }
    Reading reading = steps.checked(step, typed);
    if (!reading.isClean()) {
      return pages.page(draft, step, reading, typed, HttpStatus.BAD_REQUEST);
    }
    if (action.equals("further")) {
      return further(draft, sent.getFirst("openCase"), reading, typed);
    }
    Found found = step == Step.CHILD ? children.look(steps.answers(typed)) : null;
    return found == null || found.nothing() ? saved(draft, step, typed)
        : known(draft, typed, reading, found, HttpStatus.CONFLICT);
  }

  @PostMapping("/{id}/remove")
  String remove(@PathVariable UUID id) {
    drafts.remove(drafts.get(id).id());
    return "redirect:/cases/new";
  }

  private ModelAndView known(RequestDraft draft, MultiValueMap<String, String> typed, Reading reading, Found found,
      HttpStatus status) {
    return pages.page(draft, Step.CHILD, reading.with(found.violations()), typed, status)
        .addObject("openCase", found.openCase());
  }

  private ModelAndView further(RequestDraft draft, String openCase, Reading reading,
      MultiValueMap<String, String> typed) {
    try {
      finishAsFurther.finish(new FinishAsFurther.Command(draft.id(),
          RequestAnswers.further(openCase, steps.answers(typed))));
    } catch (RuleBroken broken) {
      return pages.page(draft, Step.CHILD, reading.with(steps.elsewhere(Step.CHILD, broken.violations())), typed,
          HttpStatus.UNPROCESSABLE_ENTITY).addObject("openCase", openCase);
    }
    return new ModelAndView("redirect:/cases/" + openCase + "?done=further-request");
  }

  private ModelAndView saved(RequestDraft draft, Step step, MultiValueMap<String, String> typed) {
    boolean careToCome = step == Step.FAMILY && steps.inCare(typed) && !steps.isTyped(Step.CARE, typed);
    Step next = StepPages.atTheCheck(draft) && !careToCome ? Step.CHECK : step.next(steps.inCare(typed));
    Step furthest = Step.of(draft.furthest());
    drafts.save(draft.id(), typed, (furthest.isBefore(next) ? next : furthest).path());
    return StepPages.redirect(draft.id(), next);
  }

  /** Whether this page is not to be shown: it is too early for it, it is not asked, or the case is open already. */
  private boolean isElsewhere(RequestDraft draft, Step step) {
    return draft.caseRef() != null || Step.of(draft.furthest()).isBefore(step)
        || step == Step.CARE && !steps.inCare(draft.typed());
  }

  private static ModelAndView elsewhere(RequestDraft draft) {
    return draft.caseRef() != null ? StepPages.done(draft.caseRef())
        : StepPages.redirect(draft.id(), Step.of(draft.furthest()));
  }
}
