package org.ehccasework.clock.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.clock.LocalTarget;
import org.ehccasework.clock.internal.LimitIds;
import org.ehccasework.clock.internal.LocalTargetRows;
import org.ehccasework.clock.internal.LocalTargets;
import org.ehccasework.clock.internal.ReminderDays;
import org.ehccasework.clock.internal.TargetWords;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.statute.LimitId;
import org.ehccasework.statute.StatuteBook;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.TaskForm;
import org.ehccasework.web.form.TaskForms;
import org.springframework.stereotype.Component;

/** Targets in the words of their pages. */
@Component
class TargetViews {

  private static final StatuteBook LAW = StatuteBook.standard();

  private final LocalTargetRows rows;
  private final TaskForms forms;
  private final StaffDirectory staff;

  TargetViews(LocalTargetRows rows, TaskForms forms, StaffDirectory staff) {
    this.rows = rows;
    this.forms = forms;
    this.staff = staff;
  }

  /** One limit on the list; {@code reminder} is empty where the model reminds nobody of it. */
  record Line(String limitId, String title, String law, String target, String reminder) {}

  /** One earlier or present setting. */
  record Version(String when, String who, String what, String reason) {}

  List<Line> all(UUID authority) {
    Map<String, LocalTarget> set = rows.of(authority).stream()
        .collect(Collectors.toMap(LocalTarget::limitId, target -> target));
    LocalTarget every = set.get(LocalTarget.EVERY_LIMIT);
    int usual = every == null ? ReminderDays.USUAL : every.remindDays();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line(LocalTarget.EVERY_LIMIT, title(LocalTarget.EVERY_LIMIT), "", "", TargetWords.reminder(usual)));
    LocalTargets.LIMITS.forEach(limitId -> {
      LocalTarget target = set.get(limitId);
      boolean own = target != null && target.remindDays() != null;
      lines.add(new Line(limitId, title(limitId), law(limitId), target == null || target.count() == null ? "None"
          : target.unit().words(target.count()), !reminds(limitId) ? ""
          : TargetWords.reminder(own ? target.remindDays() : usual)));
    });
    return lines;
  }

  Optional<LocalTarget> current(UUID authority, String limitId) {
    return rows.of(authority).stream().filter(target -> target.limitId().equals(limitId)).findFirst();
  }

  List<Version> history(UUID authority, String limitId) {
    return rows.history(authority, limitId).stream().map(target -> new Version(Words.dateAndTime(target.setAt()),
        staff.nameOf(target.setBy()), what(target), target.reason())).toList();
  }

  /** The questions that make sense for this limit; {@code web.NotFound} where it has no target of ours. */
  TaskForm form(String limitId) {
    boolean every = limitId.equals(LocalTarget.EVERY_LIMIT);
    if (!every && !LocalTargets.LIMITS.contains(limitId)) {
      throw new NotFound("This limit has no target of our own.");
    }
    TaskForm whole = forms.ofPage("local-target");
    return new TaskForm(whole.key(), whole.title(), whole.fields().stream().filter(field -> switch (field.key()) {
      case "count", "unit" -> !every;
      case "remindDays" -> every || reminds(limitId);
      default -> true;
    }).toList());
  }

  String title(String limitId) {
    return TargetWords.title(limitId);
  }

  /** As in "6 weeks after the day the clock starts (reg 5(1))"; empty for what is no limit of its own. */
  String law(String limitId) {
    if (limitId.equals(LocalTarget.EVERY_LIMIT)) {
      return "";
    }
    var limit = LAW.newest(new LimitId(limitId));
    String basis = switch (limit.basis()) {
      case LAW, DERIVED -> "";
      case CODE -> "Code of Practice: ";
      case HOUSE -> "house rule, no limit in law: ";
    };
    return basis + limit.count().words() + " the day the clock starts (" + limit.law() + ")";
  }

  private static boolean reminds(String limitId) {
    return LimitIds.WATCHED.contains(limitId);
  }

  private static String what(LocalTarget target) {
    List<String> parts = new ArrayList<>();
    if (!target.limitId().equals(LocalTarget.EVERY_LIMIT)) {
      parts.add(target.count() == null ? "No target of our own" : target.unit().words(target.count()));
    }
    if (target.remindDays() != null) {
      parts.add("reminder " + TargetWords.reminder(target.remindDays()));
    }
    return String.join(", ", parts);
  }
}
