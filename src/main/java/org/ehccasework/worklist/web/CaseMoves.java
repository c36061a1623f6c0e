package org.ehccasework.worklist.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whose move a case waits for, in the words of the message {@code <task key>.move}. */
@Component
class CaseMoves {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final CaseTasks tasks;
  private final StaffDirectory staff;
  private final MessageSource messages;

  CaseMoves(CaseTasks tasks, StaffDirectory staff, MessageSource messages) {
    this.tasks = tasks;
    this.staff = staff;
    this.messages = messages;
  }

  /** One sentence a step, however many tasks wait in it; the step that has waited longest counts the days. */
  List<String> of(CaseFile file) {
    if (!file.stage().isOpen()) {
      return List.of("Nobody has to do anything: the case has ended.");
    }
    List<OpenTask> open = tasks.open(file.ref());
    if (open.isEmpty()) {
      return List.of("Nothing waits for anyone at the moment.");
    }
    return open.stream().map(OpenTask::key).distinct()
        .map(key -> open.stream().filter(task -> task.key().equals(key)).toList()).map(this::sentence).toList();
  }

  private String sentence(List<OpenTask> step) {
    OpenTask first = step.get(0);
    LocalDate since = step.stream().map(OpenTask::createdAt).min(Comparator.naturalOrder()).orElseThrow()
        .atZone(LONDON).toLocalDate();
    return words(first) + items(step) + ", since " + Words.date(since) + "." + holder(first, step.size());
  }

  private String words(OpenTask task) {
    String ours = "Us: " + task.name().substring(0, 1).toLowerCase(Locale.UK) + task.name().substring(1);
    return messages.getMessage(task.key() + ".move", null, ours, Locale.UK);
  }

  private static String items(List<OpenTask> step) {
    String about = step.stream().map(OpenTask::about).filter(Objects::nonNull).collect(Collectors.joining(", "));
    return about.isEmpty() ? "" : " (" + about + ")";
  }

  private String holder(OpenTask task, int tasksInStep) {
    return task.assignee() == null || tasksInStep > 1 ? "" : " " + staff.nameOf(task.assignee()) + " has it.";
  }
}
