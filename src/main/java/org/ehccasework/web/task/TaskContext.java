package org.ehccasework.web.task;

import java.util.List;
import java.util.Map;
import org.ehccasework.web.form.Option;

/**
 * What a feature adds to a task's page.
 *
 * @param values first values by field key: texts, dates, booleans, numbers, lists, lists of maps
 * @param options the answers of dynamic fields, by their {@code valuesKey}
 * @param notes what to read before answering
 */
public record TaskContext(Map<String, Object> values, Map<String, List<Option>> options, List<Note> notes) {

  public static TaskContext none() {
    return new TaskContext(Map.of(), Map.of(), List.of());
  }
}
