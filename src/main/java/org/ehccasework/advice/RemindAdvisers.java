package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.advice.internal.ReminderCheck;
import org.ehccasework.advice.internal.ReminderCheck.Reminder;
import org.ehccasework.advice.internal.Reminders;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds many advisers at once of advice that is still to come, each at most once a day. */
@Service
public class RemindAdvisers {

  /** As many as a list of tasks can tick on one page, with room. */
  private static final int MOST = 100;

  private final ReminderCheck check;
  private final Reminders reminders;
  private final Clock clock;

  RemindAdvisers(ReminderCheck check, Reminders reminders, Clock clock) {
    this.check = check;
    this.reminders = reminders;
    this.clock = clock;
  }

  public record Command(List<UUID> requestIds) {}

  /**
   * What came of it.
   *
   * @param sent the requests whose adviser was reminded
   * @param notSent the requests whose adviser could not be reminded
   */
  public record Result(List<UUID> sent, List<UUID> notSent) {}

  /** Requests of cases that are not the person's to change are as if they were not there. */
  @Transactional
  @CoordinatorOnly
  public Result remind(Command command) {
    if (command.requestIds().isEmpty()) {
      throw new RuleBroken("request", "Select at least one task");
    }
    if (command.requestIds().size() > MOST) {
      throw new RuleBroken("request", "Select at most " + MOST + " tasks at a time");
    }
    LocalDate today = LocalDate.now(clock);
    List<Reminder> asked = check.of(command.requestIds(), today);
    List<Reminder> sent = asked.stream().filter(reminder -> reminder.problem() == null).toList();
    sent.forEach(reminder -> reminders.send(reminder.request(), reminder.due(), today));
    return new Result(sent.stream().map(reminder -> reminder.request().id()).toList(), asked.stream().filter(reminder -> reminder.problem() != null)
        .map(reminder -> reminder.request().id()).toList());
  }
}
