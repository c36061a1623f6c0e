package org.ehccasework.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ehccasework.web.form.FieldType;
import org.ehccasework.web.form.FormField;
import org.ehccasework.web.form.Option;

/** One field of a task's form; {@code fields} are the columns of a list. */
record Field(String key, String type, String label, boolean required, List<Option> options,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Field> fields) {

  static Field of(FormField field, Map<String, List<Option>> supplied) {
    return new Field(field.key(), field.type().name().toLowerCase(Locale.ROOT), field.label(), field.required(),
        field.type() == FieldType.TEXT ? List.of() : field.choices(supplied),
        field.fields().stream().map(column -> of(column, supplied)).toList());
  }
}
