package org.ehccasework.panel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.clock.OfficeCalendar;
import org.ehccasework.clock.OfficeDays;
import org.ehccasework.panel.AddPanelDate;
import org.ehccasework.panel.CancelPanelDate;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.internal.Agenda;
import org.ehccasework.panel.internal.SittingRows;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.PanelOnly;
import org.ehccasework.people.Role;
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

/** The days on which panels sit; managers add and cancel them. */
@Controller
@RequestMapping("/panels")
@PanelOnly
class PanelDatesPage {

  private final TaskForm form;
  private final FormReader reader;
  private final SittingRows sittings;
  private final Agenda agenda;
  private final OfficeDays office;
  private final Authorities authorities;
  private final CurrentActor actor;
  private final AddPanelDate addPanelDate;
  private final CancelPanelDate cancelPanelDate;
  private final Clock clock;

  PanelDatesPage(TaskForms forms, FormReader reader, SittingRows sittings, OfficeDays office, Authorities authorities, Agenda agenda,
      CurrentActor actor, AddPanelDate addPanelDate, CancelPanelDate cancelPanelDate, Clock clock) {
    this.form = forms.ofPage("panel-dates");
    this.reader = reader;
    this.sittings = sittings;
    this.agenda = agenda;
    this.office = office;
    this.authorities = authorities;
    this.actor = actor;
    this.addPanelDate = addPanelDate;
    this.cancelPanelDate = cancelPanelDate;
    this.clock = clock;
  }

  /**
   * A day of a panel as a row of the page.
   *
   * @param closed warns where nobody is at work then, else null
   * @param cases how many are heard; null where that is not known yet
   */
  record Row(UUID id, String day, String hears, String closed, String cases) {

    static Row of(SittingRows.Sitting sitting, OfficeCalendar office, String cases) {
      return new Row(sitting.id(), Words.dayAndDate(sitting.on()), sitting.hears() == Question.TO_ASSESS
          ? "Whether to assess" : "Whether to issue a plan",
          office.closedBecause(sitting.on()).map(why -> "This is " + why + ".").orElse(null), cases);
    }
  }

  /**
   * @param done added or cancelled, after one of them
   * @param without how many cases are decided without a panel because one was cancelled
   */
  @GetMapping
  ModelAndView show(@RequestParam(required = false) String done, @RequestParam(defaultValue = "0") int without) {
    return page(reader.showing(form, Map.of()), HttpStatus.OK).addObject("done", done).addObject("without", without);
  }

  @PostMapping
  ModelAndView add(@RequestParam MultiValueMap<String, String> typed) {
    Reading reading = reader.fromParams(form, typed, Map.of());
    if (!reading.isClean()) {
      return page(reading, HttpStatus.BAD_REQUEST);
    }
    try {
      addPanelDate.add(new AddPanelDate.Command(Question.ofCode(reading.answers().text("hears")).orElse(null),
          reading.answers().date("on").orElse(null)));
    } catch (RuleBroken broken) {
      return page(reading.with(broken.violations()), HttpStatus.UNPROCESSABLE_ENTITY);
    }
    return new ModelAndView("redirect:/panels?done=added");
  }

  @PostMapping("/{id}/cancel")
  ModelAndView cancel(@PathVariable UUID id) {
    long toOfficers = cancelPanelDate.cancel(id);
    return new ModelAndView("redirect:/panels?done=cancelled&without=" + toOfficers);
  }

  /** All that wait are heard by the next panel on their question. */
  private static String cases(List<Agenda.Item> waiting, Question question) {
    long number = waiting.stream().filter(item -> item.question() == question).count();
    return number == 0 ? "No cases yet" : number == 1 ? "1 case" : number + " cases";
  }

  private ModelAndView page(Reading reading, HttpStatus status) {
    UUID authority = authorities.current().id();
    OfficeCalendar calendar = office.of(authority);
    List<Agenda.Item> waiting = agenda.waiting(authority);
    Set<Question> heard = EnumSet.noneOf(Question.class);
    List<Row> rows = sittings.of(authority, LocalDate.now(clock)).stream().map(sitting -> Row.of(sitting, calendar,
        heard.add(sitting.hears()) ? cases(waiting, sitting.hears()) : null)).toList();
    boolean manages = actor.get().has(Role.TEAM_MANAGER) || actor.get().has(Role.SEND_MANAGER);
    var page = new ModelAndView("panel/panel-dates", status);
    page.addObject("form", form);
    page.addObject("reading", reading);
    page.addObject("options", Map.of());
    page.addObject("hasErrors", !reading.isClean());
    page.addObject("sittings", rows);
    page.addObject("manages", manages);
    return page;
  }
}
