package org.ehccasework.worklist.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.worklist.DueGroup;
import org.ehccasework.worklist.Tasks;

/** A list of tasks under its counts. */
record MyWorkPage(String title, List<Tab> tabs, List<Count> counts, List<Group> groups, String empty,
    String caption, boolean team, String here, Pages pages) {

  /** A number that is also a filter. */
  record Count(String text, int number, String href, boolean current, boolean late) {}

  /** The tasks of one group on this page. */
  record Group(String title, List<TaskView> tasks) {}

  /**
   * Where the list is.
   *
   * @param due null for all
   * @param kind of one kind of task only; null for all
   */
  record Address(String path, DueGroup due, String kind, int page) {

    /** The first page of the list with another date in its filter. */
    String with(DueGroup other) {
      String query = Stream.of(other == null ? "" : "due=" + other.key(), kind == null ? "" : "kind=" + kind)
          .filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
      return query.isEmpty() ? path : path + "?" + query;
    }

    /** Ending so that one more part of a query can follow. */
    String open() {
      String here = with(due);
      return here + (here.contains("?") ? "&" : "?");
    }
  }

  /** The same page with every row ticked. */
  public String tickAll() {
    return here + "page=" + pages.page() + "&tick=all#bulk";
  }

  static MyWorkPage of(String title, Address address, List<Tab> tabs, Tasks tasks, LocalDate today, String empty) {
    return new MyWorkPage(title, tabs, counts(address, tasks), groups(tasks, today), empty,
        "%d tasks, the most urgent first".formatted(tasks.matching()), address.path().equals(WorkTabs.TEAM),
        address.open(), Pages.of(address.page(), Tasks.PAGE, tasks.matching(), address.open()));
  }

  private static List<Count> counts(Address address, Tasks tasks) {
    List<Count> counts = new ArrayList<>();
    counts.add(new Count("All tasks", tasks.all(), address.with(null), address.due() == null, false));
    for (DueGroup group : DueGroup.values()) {
      int number = tasks.counts().getOrDefault(group, 0);
      counts.add(new Count(group.words(), number, address.with(group), address.due() == group,
          group == DueGroup.OVERDUE && number > 0));
    }
    return counts;
  }

  /** The first row of each case carries its anchor, which the way back from the case leads to. */
  private static List<Group> groups(Tasks tasks, LocalDate today) {
    Map<DueGroup, List<TaskView>> grouped = new EnumMap<>(DueGroup.class);
    Set<String> cases = new HashSet<>();
    tasks.lines().forEach(line -> grouped.computeIfAbsent(DueGroup.of(line.dueOn(), today), group -> new ArrayList<>())
        .add(TaskView.of(line, today, cases.add(line.caseRef()))));
    return grouped.entrySet().stream().map(group -> new Group(group.getKey().words(), group.getValue())).toList();
  }
}
