package org.ehccasework.worklist;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How much work a person has, by kind of task and how soon it is due; what is put off is counted apart. */
public record HeldTasks(List<OfKind> kinds) {

  /**
   * The tasks of one kind.
   *
   * @param due those to do now, for each group
   * @param waiting those put off
   */
  public record OfKind(TaskKind kind, Map<DueGroup, Integer> due, int waiting) {

    private int now() {
      return due.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** The kinds of which there is a task to do now, by name. */
  public List<TaskKind> now() {
    return kinds.stream().filter(one -> one.now() > 0).map(OfKind::kind).toList();
  }

  /** Whether there is a task of the kind to do now. */
  boolean has(String kind) {
    return now().stream().anyMatch(one -> one.kind().equals(kind));
  }

  /** How many there are to do now in each group, of one kind or, for null, of all. */
  public Map<DueGroup, Integer> counts(String kind) {
    List<OfKind> asked = kinds.stream().filter(one -> kind == null || one.kind().kind().equals(kind)).toList();
    return Arrays.stream(DueGroup.values()).collect(Collectors.toMap(Function.identity(),
        group -> asked.stream().mapToInt(one -> one.due().get(group)).sum()));
  }

  /** All there are to do now. */
  public int tasks() {
    return kinds.stream().mapToInt(OfKind::now).sum();
  }

  /** All that are put off. */
  public int waiting() {
    return kinds.stream().mapToInt(OfKind::waiting).sum();
  }
}
