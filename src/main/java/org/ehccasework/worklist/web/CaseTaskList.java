package org.ehccasework.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.ClosedTask;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.Actor;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.web.Words;
import org.ehccasework.worklist.TaskDesk;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The tasks of one case: what to do next, who has it, what was done. */
@Component
class CaseTaskList {

  private final CaseTasks tasks;
  private final TaskDesk desk;
  private final StaffDirectory staff;
  private final CurrentActor actor;
  private final MessageSource messages;
  private final Clock clock;

  CaseTaskList(CaseTasks tasks, TaskDesk desk, StaffDirectory staff, CurrentActor actor, MessageSource messages,
      Clock clock) {
    this.tasks = tasks;
    this.desk = desk;
    this.staff = staff;
    this.actor = actor;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * What was just done, and what leads on from it; {@code next} and {@code href} are null where nothing does.
   *
   * @param paper where the letter it was about can be printed; null where there is none
   */
  record Done(String words, String next, String href, String when, String paper) {

    static Done of(String words) {
      return new Done(words, null, null, "", null);
    }

    Done with(String otherPaper) {
      return new Done(words, next, href, when, otherPaper);
    }
  }

  /** A finished task with who did it and when. */
  record Finished(String name, String hint) {}

  /** A task a manager may give to someone. */
  record HandOver(String id, String name, List<Person> people) {}

  /** Someone who may do a task. */
  record Person(String username, String name, boolean chosen) {}

  List<CaseTask> open(String ref) {
    LocalDate today = LocalDate.now(clock);
    Actor who = actor.get();
    return tasks.open(ref).stream()
        .map(task -> CaseTask.of(task.title(), mayOpen(who, task) ? task.href() : null, hint(task, who), task.dueOn(), today)).toList();
  }

  /** As whoever opens its page is let in, or not. */
  private boolean mayOpen(Actor who, OpenTask task) {
    return who.username().equals(task.assignee()) || desk.mayDo(who.roles(), task);
  }

  List<Finished> finished(String ref) {
    return tasks.closed(ref).stream().map(task -> new Finished(task.title(), (task.done()
        ? "By " + staff.nameOf(task.closedBy()) + ", " : "No longer needed since ")
        + Words.dateAndTime(task.closedAt()))).toList();
  }

  /** The open tasks with those who may do them, for managers; empty for everyone else. */
  List<HandOver> handOver(String ref) {
    Actor who = actor.get();
    if (!who.has(Role.TEAM_MANAGER) && !who.has(Role.SEND_MANAGER)) {
      return List.of();
    }
    List<StaffMember> everyone = staff.all(who.authorityId()).stream().filter(StaffMember::enabled).toList();
    return tasks.open(ref).stream().map(task -> new HandOver(task.id(), task.title(), everyone.stream()
        .filter(person -> desk.mayDo(person.roles(), task))
        .map(person -> new Person(person.username(), person.name(), person.username().equals(task.assignee())))
        .toList())).toList();
  }

  /**
   * That the person acting has just done a task of this key, and what comes next; for a page that belongs to no task
   * the message {@code case.done.<key>}; null where it is neither.
   */
  Done done(String ref, String key) {
    if (key == null) {
      return null;
    }
    String words = messages.getMessage("case.done." + key, null, null, Locale.UK);
    if (words != null) {
      return Done.of(words);
    }
    return justDone(ref, key).map(task -> done(ref, task).with(desk.paper(task).orElse(null))).orElse(null);
  }

  /** The same on the page of the task that comes next. */
  Done ledHere(String ref, String key) {
    return key == null ? null : justDone(ref, key).map(task -> new Done("Done: " + task.title() + ".", null, null, "",
        desk.paper(task).orElse(null))).orElse(null);
  }

  private Optional<ClosedTask> justDone(String ref, String key) {
    return tasks.closed(ref).stream().filter(ClosedTask::done)
        .filter(task -> task.key().equals(key) && actor.username().equals(task.closedBy())).findFirst();
  }

  private Done done(String ref, ClosedTask closed) {
    String words = "Done: " + closed.title() + ". ";
    List<OpenTask> open = tasks.open(ref);
    Actor who = actor.get();
    return open.stream().filter(task -> desk.isFor(who, task)).findFirst()
        .map(task -> new Done(words + "Next:", task.title(), task.href(), due(task), null))
        .orElseGet(() -> Done.of(words + (open.isEmpty() ? "There is nothing else to do in this case at present."
            : someoneElses(open.get(0)))));
  }

  private String someoneElses(OpenTask task) {
    String who = task.assignee() == null ? desk.doneBy(task) : staff.nameOf(task.assignee());
    return "What comes next is for " + who + ": " + task.title() + ".";
  }

  private String due(OpenTask task) {
    LocalDate today = LocalDate.now(clock);
    if (task.dueOn() == null) {
      return ".";
    }
    String day = Words.dayMonth(task.dueOn(), today);
    return task.dueOn().isBefore(today) ? ". It was due on " + day + "." : ", by " + day + ".";
  }

  private String hint(OpenTask task, Actor who) {
    String known = task.hint();
    if (who.username().equals(task.assignee()) && known != null) {
      return known;
    }
    return whose(task, who) + (known == null ? "" : ". " + known);
  }

  private String whose(OpenTask task, Actor who) {
    if (task.assignee() == null) {
      return desk.mayDo(who.roles(), task) ? "Nobody has it yet" : "Nobody has it yet. It is for " + desk.doneBy(task);
    }
    return task.assignee().equals(who.username()) ? "Yours" : staff.nameOf(task.assignee()) + " has it";
  }
}
