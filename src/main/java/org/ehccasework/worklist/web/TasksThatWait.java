package org.ehccasework.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ehccasework.casefile.BulkResults;
import org.ehccasework.casefile.BulkResults.NotDone;
import org.ehccasework.casefile.page.FollowUps;
import org.ehccasework.web.Attempt;
import org.ehccasework.web.Words;
import org.ehccasework.worklist.PutOffTask;
import org.ehccasework.worklist.TaskDesk;
import org.ehccasework.worklist.TaskLine;
import org.ehccasework.worklist.TaskLists;
import org.ehccasework.worklist.internal.PutOffPolicy;
import org.springframework.stereotype.Component;

/** Looks up which tasks wait for others after a feature has asked them, and puts those off. */
@Component
class TasksThatWait implements FollowUps {

  private final TaskLists lists;
  private final TaskDesk desk;
  private final BulkCheck check;
  private final PutOffTask putOff;
  private final BulkResults results;
  /** The one that is being answered. */
  private final HttpServletRequest request;
  private final Clock clock;

  TasksThatWait(TaskLists lists, TaskDesk desk, BulkCheck check, PutOffTask putOff, BulkResults results,
      HttpServletRequest request, Clock clock) {
    this.lists = lists;
    this.desk = desk;
    this.check = check;
    this.putOff = putOff;
    this.results = results;
    this.request = request;
    this.clock = clock;
  }

  @Override
  public List<Line> look(List<Wait> waits, LocalDate until) {
    LocalDate today = LocalDate.now(clock);
    return tasks(waits).stream().map(task -> {
      Optional<String> stays = check.why(BulkAction.PUT_OFF, task, today);
      return new Line(task.name(), task.href(), task.childName(), task.caseRef(),
          stays.isPresent() ? null : until(task, until, today), stays.orElse(null));
    }).toList();
  }

  @Override
  public String putOff(List<Wait> waits, LocalDate until) {
    LocalDate today = LocalDate.now(clock);
    Map<String, Wait> byItem = waits.stream().collect(Collectors.toMap(TasksThatWait::key, Function.identity(),
        (first, again) -> first));
    List<NotDone> notDone = new ArrayList<>();
    List<TaskLine> tasks = tasks(waits);
    tasks.forEach(task -> Attempt.problem(() -> {
      Wait wait = byItem.get(key(task));
      putOff.putOff(new PutOffTask.Command(task.caseRef(), task.id(), wait.whom(), wait.why(),
          until(task, until, today)));
    }).ifPresent(problem -> notDone.add(new NotDone(task.caseRef(), task.name(), problem))));
    int number = tasks.size() - notDone.size();
    String done = number == 0 ? "" : (number == 1 ? "1 task waits" : number + " tasks wait") + " for others until "
        + Words.date(until) + ", or until the task\u2019s own day where that comes first.";
    return results.keep(new BulkResults.Result("Waiting for others", done, ListPlace.last(request).href(), notDone));
  }

  private List<TaskLine> tasks(List<Wait> waits) {
    Map<String, List<Wait>> asked = waits.stream().collect(Collectors.groupingBy(TasksThatWait::key));
    return lists.about(waits.stream().map(Wait::caseRef).distinct().toList(),
            waits.stream().map(Wait::itemId).distinct().toList()).stream()
        .filter(task -> asked.containsKey(key(task))).toList();
  }

  /** A task never comes back after the last day it may be put off to. */
  private LocalDate until(TaskLine task, LocalDate until, LocalDate today) {
    return PutOffPolicy.lastDay(task.dueOn(), today).filter(until::isAfter).orElse(until);
  }

  private static String key(Wait wait) {
    return wait.caseRef() + "/" + wait.taskKey() + "/" + wait.itemId();
  }

  private static String key(TaskLine task) {
    return task.caseRef() + "/" + task.key() + "/" + task.itemId();
  }
}
