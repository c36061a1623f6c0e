package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.advice.RemindAdvisers;
import org.ehccasework.advice.internal.AdviceDue;
import org.ehccasework.advice.internal.ReminderCheck;
import org.ehccasework.casefile.page.FollowUps;
import org.ehccasework.casefile.page.FollowUps.Wait;
import org.ehccasework.clock.OfficeDays;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.Violation;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormReader;
import org.ehccasework.web.form.Reading;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What came of many reminders, and the offer to put off the tasks that wait for their answers. */
@Controller
@RequestMapping("/advice/reminders/sent")
@CoordinatorOnly
class RemindersSentController {

  private static final String ADDRESS = "/advice/reminders/sent";
  /** Our own rule, not law: working days an adviser is given before the coordinator looks again. */
  private static final int TIME_TO_ANSWER = 5;

  private final ReminderCheck check;
  private final FollowUps followUps;
  private final OfficeDays office;
  private final CurrentActor actor;
  private final TaskForm form;
  private final FormReader reader;
  private final Clock clock;

  RemindersSentController(ReminderCheck check, FollowUps followUps, OfficeDays office, CurrentActor actor,
      TaskForms forms, FormReader reader, Clock clock) {
    this.check = check;
    this.followUps = followUps;
    this.office = office;
    this.actor = actor;
    this.form = forms.ofPage("follow-up");
    this.reader = reader;
    this.clock = clock;
  }

  /** Names requests, no person. */
  static String address(RemindAdvisers.Result result) {
    return ADDRESS + "?" + Stream.concat(result.sent().stream().map(id -> "reminded=" + id),
        result.notSent().stream().map(id -> "request=" + id)).collect(Collectors.joining("&"));
  }

  /** A task as the page lists it; {@code until} in words, {@code stays} where it is not put off. */
  record Task(String name, String href, String child, String reference, String until, String stays) {

    static Task of(FollowUps.Line line, LocalDate today) {
      return new Task(line.task(), line.href(), line.child(), line.caseRef(),
          line.until() == null ? null : Words.shortDay(line.until(), today), line.stays());
    }
  }

  /**
   * @param reminded the requests whose adviser was reminded
   * @param request those that could not be sent
   */
  @GetMapping
  String sent(@RequestParam(required = false) List<String> reminded,
      @RequestParam(required = false) List<String> request, Model model) {
    LocalDate day = timeToAnswer(LocalDate.now(clock));
    int number = RemindersController.ids(reminded).size();
    model.addAttribute("done", number == 0 ? null : number == 1 ? "1 reminder sent." : number + " reminders sent.");
    return draw(reminded, request, day, reader.showing(form, Map.of("followUp", day)), model);
  }

  @PostMapping
  String putOff(@RequestParam(required = false) List<String> reminded,
      @RequestParam(required = false) List<String> request, @RequestParam MultiValueMap<String, String> typed,
      Model model, HttpServletResponse response) {
    LocalDate today = LocalDate.now(clock);
    Reading reading = reader.fromParams(form, typed, Map.of());
    if (reading.isClean() && reading.answers().date("followUp").filter(today::isBefore).isPresent()) {
      return "redirect:" + followUps.putOff(waits(reminded, today), reading.answers().date("followUp").get());
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return draw(reminded, request, timeToAnswer(today), reading.isClean() ? reading.with(List.of(new Violation(
        "followUp", "Look again on must be after today, " + Words.date(today)))) : reading, model);
  }

  private String draw(List<String> reminded, List<String> request, LocalDate day, Reading reading, Model model) {
    LocalDate today = LocalDate.now(clock);
    List<Task> tasks = followUps.look(waits(reminded, today), day).stream().map(line -> Task.of(line, today)).toList();
    model.addAttribute("reminded", RemindersController.ids(reminded));
    model.addAttribute("wait", tasks.stream().filter(task -> task.stays() == null).toList());
    model.addAttribute("stay", tasks.stream().filter(task -> task.stays() != null).toList());
    model.addAttribute("blocked", RemindersController.lines(check, request, today).stream()
        .filter(line -> line.problem() != null).toList());
    model.addAttribute("form", form);
    model.addAttribute("reading", reading);
    model.addAttribute("options", Map.of());
    model.addAttribute("hasErrors", !reading.isClean());
    return "advice/reminders-sent";
  }

  /** Those that were reminded today; an old address puts nothing off. */
  private List<Wait> waits(List<String> reminded, LocalDate today) {
    return check.of(RemindersController.ids(reminded), today).stream()
        .filter(one -> one.request().isOpen() && one.request().remindedOn() != null)
        .map(one -> new Wait(one.file().ref(), "record-advice", AdviceDue.itemId(one.request().id()), one.who(),
            "Reminder sent on " + Words.date(one.request().remindedOn()) + ".")).toList();
  }

  private LocalDate timeToAnswer(LocalDate today) {
    return office.of(actor.get().authorityId()).after(today, TIME_TO_ANSWER);
  }
}
