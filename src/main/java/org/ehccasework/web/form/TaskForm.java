package org.ehccasework.web.form;

import java.util.List;
import java.util.Optional;

/** The questions of one user task; the key is the user task's id. */
public record TaskForm(String key, String title, List<FormField> fields) {

  /** The same questions with none that must be answered, for keeping an unfinished form. */
  public TaskForm withGaps() {
    return new TaskForm(key, title, fields.stream().map(FormField::withGaps).toList());
  }

  public Optional<FormField> field(String fieldKey) {
    return fields.stream().filter(field -> field.key().equals(fieldKey)).findFirst();
  }
}
