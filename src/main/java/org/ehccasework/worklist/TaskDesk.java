package org.ehccasework.worklist;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.ClosedTask;
import org.ehccasework.engine.NoSuchTask;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.people.Actor;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.web.NoAccess;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.ehccasework.worklist.internal.CandidateGroups;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk where tasks are handed out and answered: the same for pages and the API. */
@Component
@CaseReaders
public class TaskDesk {

  private final CaseTasks tasks;
  private final CaseAccess access;
  private final CurrentActor actor;
  private final StaffDirectory staff;
  private final Map<String, TaskHandler> handlers;

  TaskDesk(CaseTasks tasks, CaseAccess access, CurrentActor actor, StaffDirectory staff,
      ObjectProvider<TaskHandler> handlers) {
    this.tasks = tasks;
    this.access = access;
    this.actor = actor;
    this.staff = staff;
    this.handlers = handlers.stream().collect(Collectors.toMap(TaskHandler::taskKey, handler -> handler));
  }

  /**
   * The open task of this case and name, for the person acting.
   *
   * @param itemId null where a case has only one such task at a time
   * @throws TaskAlreadyDone says who did it and when
   * @throws NoSuchTask where there never was one
   * @throws NoAccess says whom to ask
   */
  public OpenTask require(String caseRef, String key, String itemId) {
    access.requireRead(caseRef);
    OpenTask task = tasks.require(caseRef, key, itemId);
    requireMayDo(task);
    return task;
  }

  /** The open task with this id, for the person acting; refuses as {@link #require} does. */
  public OpenTask get(String id) {
    OpenTask task = visible(id);
    requireMayDo(task);
    return task;
  }

  /** The open task with this id; who did one that is no longer open is said only to those who may read its case. */
  OpenTask visible(String id) {
    try {
      OpenTask task = tasks.get(id);
      access.requireRead(task.caseRef());
      return task;
    } catch (TaskAlreadyDone done) {
      access.requireRead(done.caseRef());
      throw done;
    }
  }

  /** Who did a task and when, in a sentence; empty while it is open. */
  public Optional<String> whoDid(String id) {
    try {
      visible(id);
      return Optional.empty();
    } catch (TaskAlreadyDone done) {
      return Optional.of(done.getMessage());
    }
  }

  /** Who has an open task, in a sentence; {@link TaskAlreadyDone} says who did one that is no longer open. */
  public String whoHas(String id) {
    String username = visible(id).assignee();
    return username == null ? "Nobody has this task." : staff.nameOf(username) + " has already taken this task.";
  }

  /** What its feature shows with the task; one transaction, so that the case is read once for all of it. */
  @Transactional
  public TaskContext context(OpenTask task) {
    return handler(task).context(task);
  }

  /** Runs the use case of the task's feature, which completes it. */
  public void complete(OpenTask task, FormAnswers answers) {
    handler(task).complete(task, answers);
  }

  /** The task that whoever has just done this one goes on with; empty where it is someone else's, or there is none. */
  public Optional<OpenTask> following(OpenTask done) {
    return handler(done).followedBy().flatMap(key -> tasks.open(done.caseRef()).stream()
        .filter(task -> task.key().equals(key) && Objects.equals(task.itemId(), done.itemId()))
        .filter(task -> isFor(actor.get(), task)).findFirst());
  }

  /** The first task of the case for whoever has just done one of this name, where they can do it at once. */
  public Optional<OpenTask> leadsOnTo(String caseRef, String done) {
    Actor who = actor.get();
    return handlers.containsKey(done) && handlers.get(done).leadsOn()
        ? tasks.open(caseRef).stream().filter(task -> isFor(who, task)).findFirst().filter(this::isReady)
        : Optional.empty();
  }

  private boolean isReady(OpenTask task) {
    return Optional.ofNullable(handlers.get(task.key())).map(handler -> handler.isReady(task)).orElse(false);
  }

  /** The question of a task whose document may be sent with the answers. */
  public Optional<String> takesFileFor(OpenTask task) {
    return handler(task).takesFileFor();
  }

  /** Where the paper that a task was about can be printed; empty where there is none. */
  public Optional<String> paper(ClosedTask done) {
    return Optional.ofNullable(handlers.get(done.key()))
        .flatMap(handler -> handler.paper(done.caseRef(), done.itemId()));
  }

  /** Theirs, or free for them to take; not what a colleague has. */
  public boolean isFor(Actor who, OpenTask task) {
    return task.assignee() == null ? mayDo(who.roles(), task) : task.assignee().equals(who.username());
  }

  /** Who does a task by role, as in "a decision officer". */
  public String doneBy(OpenTask task) {
    String roles = words(task);
    return (roles.matches("(?i)[aeiou].*") ? "an " : "a ") + roles;
  }

  /** Whether tasks of this name wait for what others owe. */
  public boolean waitsForOthers(String key) {
    return Optional.ofNullable(handlers.get(key)).map(TaskHandler::waitsForOthers).orElse(false);
  }

  /** Whether what was typed may be kept before it is complete. */
  public boolean savesDrafts(OpenTask task) {
    return handler(task).savesDrafts();
  }

  /** Keeps what was typed, gaps and all; the task stays open. */
  public void saveDraft(OpenTask task, FormAnswers answers) {
    handler(task).saveDraft(task, answers);
  }

  /** Whether this person may do the task by role; the use case has the last word. */
  public boolean mayDo(Set<Role> roles, OpenTask task) {
    return CandidateGroups.of(roles).stream().anyMatch(task.candidateGroups()::contains);
  }

  private void requireMayDo(OpenTask task) {
    Actor who = actor.get();
    if (!who.username().equals(task.assignee()) && !mayDo(who.roles(), task)) {
      throw new NoAccess("This task is for " + doneBy(task) + ". " + ask(task));
    }
  }

  private static String words(OpenTask task) {
    return Stream.of(Role.values()).filter(role -> task.candidateGroups().contains(role.groupId()))
        .map(role -> role == Role.SEND_MANAGER ? role.words() : role.words().toLowerCase())
        .collect(Collectors.joining(" or "));
  }

  private String ask(OpenTask task) {
    Optional<StaffMember> holder = Optional.ofNullable(task.assignee()).flatMap(staff::find);
    return holder.map(person -> person.name() + " has it.").orElse(isManager()
        ? "Give it to someone on the tasks page of the case." : "Ask the team manager to give it to someone.");
  }

  private boolean isManager() {
    return actor.get().has(Role.TEAM_MANAGER) || actor.get().has(Role.SEND_MANAGER);
  }

  private TaskHandler handler(OpenTask task) {
    return Optional.ofNullable(handlers.get(task.key())).orElseThrow(() ->
        new NoSuchTask("Nobody can answer the task " + task.key() + " here."));
  }
}
