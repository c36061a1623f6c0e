package org.ehccasework.advice.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.advice.RemindAdvisers;
import org.ehccasework.advice.internal.ReminderCheck;
import org.ehccasework.advice.internal.ReminderCheck.Reminder;
import org.ehccasework.advice.internal.Reminders;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Many reminders at once: what will be sent to whom, and what came of it. */
@Controller
@RequestMapping("/advice/reminders")
@CoordinatorOnly
class RemindersController {

  private static final int MOST = 100;

  private final ReminderCheck check;
  private final RemindAdvisers remind;
  private final Clock clock;

  RemindersController(ReminderCheck check, RemindAdvisers remind, Clock clock) {
    this.check = check;
    this.remind = remind;
    this.clock = clock;
  }

  /** One reminder; {@code problem} is null where it can be sent. */
  record Line(UUID id, String who, String email, String advice, String child, String reference, String href,
      String due, String dueWords, String subject, String problem) {

    static Line of(Reminder reminder, LocalDate today) {
      LocalDate due = reminder.due();
      String ref = reminder.file().ref();
      return new Line(reminder.request().id(), reminder.who(), reminder.request().email(), reminder.request().body(),
          reminder.file().child().fullName(), ref, "/cases/" + ref + "/advice",
          due == null ? "No date" : Words.shortDay(due, today), due == null ? "" : Words.due(due, today),
          Reminders.subject(due, today), reminder.problem());
    }
  }

  @GetMapping
  String ask(@RequestParam(required = false) List<String> request, Model model) {
    List<Line> lines = lines(request);
    model.addAttribute("ready", lines.stream().filter(line -> line.problem() == null).toList());
    model.addAttribute("blocked", lines.stream().filter(line -> line.problem() != null).toList());
    return "advice/reminders";
  }

  @PostMapping
  String send(@RequestParam(required = false) List<String> request, Model model, HttpServletResponse response) {
    try {
      RemindAdvisers.Result result = remind.remind(new RemindAdvisers.Command(ids(request)));
      return "redirect:" + RemindersSentController.address(result);
    } catch (RuleBroken broken) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      model.addAttribute("refused", broken.getMessage() + ".");
      return ask(request, model);
    }
  }

  private List<Line> lines(List<String> request) {
    return lines(check, request, LocalDate.now(clock));
  }

  static List<Line> lines(ReminderCheck check, List<String> request, LocalDate today) {
    return check.of(ids(request), today).stream().map(reminder -> Line.of(reminder, today)).toList();
  }

  /** Each once; what is no id of ours asks for nothing. */
  static List<UUID> ids(List<String> request) {
    return request == null ? List.of() : request.stream().flatMap(RemindersController::id).distinct().limit(MOST)
        .toList();
  }

  private static Stream<UUID> id(String text) {
    try {
      return Stream.of(UUID.fromString(text));
    } catch (IllegalArgumentException noId) {
      return Stream.empty();
    }
  }
}
