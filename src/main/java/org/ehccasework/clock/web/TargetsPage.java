package org.ehccasework.clock.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ehccasework.clock.FollowOwnDates;
import org.ehccasework.clock.LocalTarget;
import org.ehccasework.clock.SetLocalTarget;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.SystemActor;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the authority wants of itself for each of its limits, and what it wanted before. */
@Controller
@RequestMapping("/admin/targets")
class TargetsPage {

  private final TargetViews views;
  private final FormReader reader;
  private final SetLocalTarget setLocalTarget;
  private final FollowOwnDates followOwnDates;
  private final Authorities authorities;
  private final CurrentActor actor;

  TargetsPage(TargetViews views, FormReader reader, SetLocalTarget setLocalTarget, FollowOwnDates followOwnDates,
      Authorities authorities, CurrentActor actor) {
    this.views = views;
    this.reader = reader;
    this.setLocalTarget = setLocalTarget;
    this.followOwnDates = followOwnDates;
    this.authorities = authorities;
    this.actor = actor;
  }

  @GetMapping
  ModelAndView list() {
    return new ModelAndView("clock/targets", "targets", views.all(authorities.current().id()));
  }

  @GetMapping("/{limitId}")
  ModelAndView show(@PathVariable String limitId) {
    TaskForm form = views.form(limitId);
    return page(limitId, form, reader.showing(form, known(limitId)), HttpStatus.OK);
  }

  @PostMapping("/{limitId}")
  ModelAndView set(@PathVariable String limitId, @RequestParam MultiValueMap<String, String> typed,
      RedirectAttributes flash) {
    TaskForm form = views.form(limitId);
    Reading reading = reader.fromParams(form, typed, Map.of());
    try {
      var answers = reading.require();
      setLocalTarget.set(new SetLocalTarget.Command(limitId, answers.number("remindDays").orElse(null),
          answers.number("count").orElse(null), LocalTarget.Unit.ofCode(answers.text("unit")).orElse(null),
          answers.text("reason")));
    } catch (RuleBroken broken) {
      return page(limitId, form, reading.with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY);
    }
    var ours = new FollowOwnDates.Command(authorities.current().id());
    int changed = SystemActor.call(actor.username(), () -> followOwnDates.follow(ours));
    flash.addFlashAttribute("done", "The target is set. " + OwnDateWords.cases(changed));
    return new ModelAndView("redirect:/admin/targets");
  }

  /** What counts now; the reason is asked anew. */
  private Map<String, Object> known(String limitId) {
    Map<String, Object> values = new HashMap<>();
    views.current(authorities.current().id(), limitId).ifPresent(target -> {
      values.put("remindDays", target.remindDays());
      values.put("count", target.count());
      values.put("unit", target.unit() == null ? null : target.unit().code());
    });
    values.values().removeIf(Objects::isNull);
    return values;
  }

  private ModelAndView page(String limitId, TaskForm form, Reading reading, HttpStatus status) {
    var page = new ModelAndView("clock/target", status);
    page.addObject("limitId", limitId);
    page.addObject("title", views.title(limitId));
    page.addObject("law", views.law(limitId));
    page.addObject("form", form);
    page.addObject("reading", reading);
    page.addObject("options", Map.of());
    page.addObject("hasErrors", !reading.isClean());
    page.addObject("versions", List.copyOf(views.history(authorities.current().id(), limitId)));
    return page;
  }
}
