package org.ehccasework.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.worklist.TaskDesk;
import org.ehccasework.worklist.TaskLine;
import org.ehccasework.worklist.TaskLists;
import org.ehccasework.worklist.internal.PutOffPolicy;
import org.springframework.stereotype.Component;

/** Looks at the tasks somebody ticked before anything is done to them. */
@Component
class BulkCheck {

  /** What one page of a list can tick, with room. */
  static final int MOST = 100;
  private static final String ADVICE = "record-advice";

  private final TaskLists lists;
  private final TaskDesk desk;
  private final StaffDirectory staff;
  private final CurrentActor actor;
  private final Clock clock;

  BulkCheck(TaskLists lists, TaskDesk desk, StaffDirectory staff, CurrentActor actor, Clock clock) {
    this.lists = lists;
    this.desk = desk;
    this.staff = staff;
    this.actor = actor;
    this.clock = clock;
  }

  /** A task that can be done something to; {@code itemId} is what a reminder is about. */
  record Ready(TaskView task, String itemId) {}

  /** A task that cannot, and why. */
  record Blocked(TaskView task, String why) {}

  /** @param gone how many of the ticked tasks are no longer open */
  record Checked(List<Ready> ready, List<Blocked> blocked, int gone) {}

  Checked of(BulkAction action, List<String> ids) {
    LocalDate today = LocalDate.now(clock);
    List<String> asked = ids.stream().distinct().limit(MOST).toList();
    List<TaskLine> lines = lists.these(asked);
    List<Ready> ready = new ArrayList<>();
    List<Blocked> blocked = new ArrayList<>();
    lines.forEach(line -> {
      TaskView view = TaskView.of(line, today);
      why(action, line, today).ifPresentOrElse(why -> blocked.add(new Blocked(view, why)),
          () -> ready.add(new Ready(view, line.itemId())));
    });
    return new Checked(ready, blocked, asked.size() - lines.size());
  }

  /** Why it cannot be done to this task; empty where it can. */
  Optional<String> why(BulkAction action, TaskLine line, LocalDate today) {
    return switch (action) {
      case REMIND -> ADVICE.equals(line.key()) && line.itemId() != null ? Optional.empty()
          : Optional.of("There is nobody to remind: only advice can be chased.");
      case PUT_OFF -> heldByOther(line, false).or(() -> PutOffPolicy.stays(line.dueOn(),
          desk.waitsForOthers(line.key()), today).map(words -> words + "."));
      case REASSIGN -> heldByOther(line, true);
    };
  }

  private Optional<String> heldByOther(TaskLine line, boolean managersToo) {
    boolean manager = actor.get().has(Role.TEAM_MANAGER) || actor.get().has(Role.SEND_MANAGER);
    boolean own = actor.username().equals(line.assignee()) || line.covered() || managersToo && manager;
    return own ? Optional.empty() : Optional.of(line.assignee() == null ? "Nobody has this task. Take it first."
        : staff.nameOf(line.assignee()) + " has this task.");
  }
}
