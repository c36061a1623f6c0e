package org.ehccasework.web.form;

import java.util.List;
import java.util.Optional;

/** The questions of one user task; the key is the user task's id. */
public record TaskForm(String key, String title, List<FormField> fields) {

  public Optional<FormField> field(String fieldKey) {
    return fields.stream().filter(field -> field.key().equals(fieldKey)).findFirst();
  }
}
