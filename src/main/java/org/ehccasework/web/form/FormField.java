package org.ehccasework.web.form;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * One question of a task form.
 *
 * @param options the fixed answers; empty where the server supplies them under {@code valuesKey}
 * @param fields the columns of a LIST; empty for every other type
 * @param maxLength the most characters a text may have
 * @param sometimesNeeded whether another answer can make this one needed, so that it is not called optional
 * @param firstRows how many empty rows a LIST begins with
 */
public record FormField(String key, FieldType type, String label, String description,
    boolean required, List<Option> options, String valuesKey, List<FormField> fields, int maxLength,
    boolean sometimesNeeded, int firstRows) {

  /** The rows of a LIST in which nothing is typed. */
  List<Map<String, Object>> emptyRows() {
    return Collections.nCopies(firstRows, Map.of());
  }

  FormField withGaps() {
    return new FormField(key, type, label, description, false, options, valuesKey,
        fields.stream().map(FormField::withGaps).toList(), maxLength, sometimesNeeded, firstRows);
  }

  /** The answers that can be chosen now: the fixed ones, else those the server supplies. */
  public List<Option> choices(Map<String, List<Option>> supplied) {
    return valuesKey == null ? options : supplied.getOrDefault(valuesKey, List.of());
  }
}
