package org.ehccasework.worklist.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ehccasework.worklist.DueGroup;
import org.ehccasework.worklist.Tasks;

/** A list of tasks under its counts. */
record MyWorkPage(String title, List<Tab> tabs, List<Count> counts, List<Group> groups, String empty,
    String caption, boolean team, Pages pages) {

  /** A number that is also a filter. */
  record Count(String text, int number, String href, boolean current, boolean late) {}

  /** The tasks of one group on this page. */
  record Group(String title, List<TaskView> tasks) {}

  /** Whether advice that others owe is among the tasks. */
  boolean canRemind() {
    return groups.stream().flatMap(group -> group.tasks().stream()).anyMatch(task -> task.adviceAsked() != null);
  }

  static MyWorkPage of(String title, String path, List<Tab> tabs, Tasks tasks, DueGroup filter, int page,
      LocalDate today, String empty) {
    String address = path + "?" + (filter == null ? "" : "due=" + filter.key() + "&");
    return new MyWorkPage(title, tabs, counts(path, tasks, filter), groups(tasks, today), empty,
        "%d tasks, the most urgent first".formatted(tasks.matching()), path.endsWith("/team"),
        Pages.of(page, Tasks.PAGE, tasks.matching(), address));
  }

  private static List<Count> counts(String path, Tasks tasks, DueGroup filter) {
    List<Count> counts = new ArrayList<>();
    counts.add(new Count("All tasks", tasks.all(), path, filter == null, false));
    for (DueGroup group : DueGroup.values()) {
      int number = tasks.counts().getOrDefault(group, 0);
      counts.add(new Count(group.words(), number, path + "?due=" + group.key(), filter == group,
          group == DueGroup.OVERDUE && number > 0));
    }
    return counts;
  }

  private static List<Group> groups(Tasks tasks, LocalDate today) {
    Map<DueGroup, List<TaskView>> grouped = tasks.lines().stream().collect(Collectors.groupingBy(
        line -> DueGroup.of(line.dueOn(), today),
        Collectors.mapping(line -> TaskView.of(line, today), Collectors.toList())));
    return Arrays.stream(DueGroup.values()).filter(grouped::containsKey)
        .map(group -> new Group(group.words(), grouped.get(group))).toList();
  }
}
