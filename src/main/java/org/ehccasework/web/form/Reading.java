package org.ehccasework.web.form;

import java.util.List;
import java.util.Map;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;

/**
 * What came of reading a form.
 *
 * @param typed what was typed, as it was typed, to show it again: texts by field key, the parts of a
 *     date as {@code key-day}, {@code key-month}, {@code key-year}, rows as a list of such maps
 * @param violations what to put right; the answers are complete only when there are none
 */
public record Reading(FormAnswers answers, Map<String, Object> typed, List<Violation> violations) {

  public boolean isClean() {
    return violations.isEmpty();
  }

  /** The answers, if nothing is to be put right. */
  public FormAnswers require() {
    if (!isClean()) {
      throw new RuleBroken(violations);
    }
    return answers;
  }

  /** The same reading with rules added that only the use case could know. */
  public Reading with(List<Violation> broken) {
    return new Reading(answers, typed, broken);
  }

  Reading withTyped(Map<String, Object> shown) {
    return new Reading(answers, shown, violations);
  }

  /** The fields of a form, to be drawn with what was typed and what is to be put right. */
  public List<FieldView> fields(TaskForm form, Map<String, List<Option>> supplied) {
    return new FieldViews(this, supplied).of(form);
  }

  /** The id of the control that a message about a field links to: the first box of a date. */
  public String anchorOf(String field) {
    String last = field.substring(field.lastIndexOf('.') + 1);
    String id = FieldViews.idOf(field);
    return isDate(typed, last) ? id + "-day" : id;
  }

  private static boolean isDate(Map<?, ?> shown, String key) {
    return shown.containsKey(key + "-day") || shown.values().stream()
        .anyMatch(value -> value instanceof List<?> rows && rows.stream()
            .anyMatch(row -> row instanceof Map<?, ?> columns && columns.containsKey(key + "-day")));
  }

  /** The message at a field, or null. */
  public String errorAt(String field) {
    return violations.stream().filter(violation -> violation.field().equals(field))
        .map(Violation::message).findFirst().orElse(null);
  }
}
