package org.ehccasework.clock.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ehccasework.clock.AddShutDown;
import org.ehccasework.clock.FollowOwnDates;
import org.ehccasework.clock.ShutDown;
import org.ehccasework.clock.TakeBackShutDown;
import org.ehccasework.clock.internal.ShutDownRows;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.SystemActor;
import org.ehccasework.statute.WorkingCalendar;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The days the council is shut, which it sets itself, beside the bank holidays of the law, which nobody can set. */
@Controller
@RequestMapping("/admin/calendar")
class CalendarPage {

  private static final WorkingCalendar LAW = WorkingCalendar.england();

  private final TaskForm form;
  private final FormReader reader;
  private final ShutDownRows shutDowns;
  private final AddShutDown addShutDown;
  private final TakeBackShutDown takeBackShutDown;
  private final FollowOwnDates followOwnDates;
  private final Authorities authorities;
  private final CurrentActor actor;
  private final Clock clock;

  CalendarPage(TaskForms forms, FormReader reader, ShutDownRows shutDowns, AddShutDown addShutDown,
      TakeBackShutDown takeBackShutDown, FollowOwnDates followOwnDates, Authorities authorities, CurrentActor actor,
      Clock clock) {
    this.form = forms.ofPage("shut-down");
    this.reader = reader;
    this.shutDowns = shutDowns;
    this.addShutDown = addShutDown;
    this.takeBackShutDown = takeBackShutDown;
    this.followOwnDates = followOwnDates;
    this.authorities = authorities;
    this.actor = actor;
    this.clock = clock;
  }

  /** Days the council is shut, as a row of the page. */
  record Shut(UUID id, String days, String reason) {

    static Shut of(ShutDown shut) {
      return new Shut(shut.id(), shut.days(), shut.reason());
    }
  }

  /** The bank holidays of one year; expected while the government has not announced them. */
  record Year(int number, boolean expected, String days) {

    static Year of(int number) {
      return new Year(number, !LAW.isPublished(number), LAW.bankHolidays(number).stream()
          .map(day -> Words.shortDay(day, day)).collect(Collectors.joining(", ")));
    }
  }

  @GetMapping
  ModelAndView show() {
    return page(reader.showing(form, Map.of()), HttpStatus.OK);
  }

  @PostMapping
  ModelAndView add(@RequestParam MultiValueMap<String, String> typed, RedirectAttributes flash) {
    Reading reading = reader.fromParams(form, typed, Map.of());
    try {
      var answers = reading.require();
      addShutDown.add(new AddShutDown.Command(answers.date("firstDay").orElse(null),
          answers.date("lastDay").orElse(null), answers.text("reason")));
    } catch (RuleBroken broken) {
      return page(reading.with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY);
    }
    return followed(flash, "The days are added.");
  }

  @PostMapping("/{id}/take-back")
  ModelAndView takeBack(@PathVariable UUID id, RedirectAttributes flash) {
    takeBackShutDown.takeBack(new TakeBackShutDown.Command(id));
    return followed(flash, "The council is no longer shut on these days.");
  }

  private ModelAndView followed(RedirectAttributes flash, String done) {
    var ours = new FollowOwnDates.Command(authorities.current().id());
    int changed = SystemActor.call(actor.username(), () -> followOwnDates.follow(ours));
    flash.addFlashAttribute("done", done + " " + OwnDateWords.cases(changed));
    return new ModelAndView("redirect:/admin/calendar");
  }

  private ModelAndView page(Reading reading, HttpStatus status) {
    LocalDate today = LocalDate.now(clock);
    List<Shut> shut = shutDowns.of(authorities.current().id()).stream()
        .filter(each -> !each.lastDay().isBefore(today)).map(Shut::of).toList();
    var page = new ModelAndView("clock/calendar", status);
    page.addObject("form", form);
    page.addObject("reading", reading);
    page.addObject("options", Map.of());
    page.addObject("hasErrors", !reading.isClean());
    page.addObject("shut", shut);
    page.addObject("checkedOn", Words.date(LAW.checkedOn()));
    page.addObject("lastYear", String.valueOf(LAW.lastYear()));
    page.addObject("years", IntStream.rangeClosed(Math.max(today.getYear(), LAW.firstYear()), LAW.lastYear())
        .mapToObj(Year::of).toList());
    return page;
  }
}
