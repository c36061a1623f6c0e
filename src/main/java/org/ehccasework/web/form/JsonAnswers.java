package org.ehccasework.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ehccasework.web.Violation;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Turns a JSON object into the parameters a page would have sent, so that both are read alike. */
final class JsonAnswers {

  record Flat(MultiValueMap<String, String> params, List<Violation> violations) {}

  private JsonAnswers() {}

  static Flat flatten(TaskForm form, Map<String, ?> json) {
    var flat = new Flat(new LinkedMultiValueMap<>(), new ArrayList<>());
    form.fields().forEach(field -> add(flat, "", field, json.get(field.key())));
    return flat;
  }

  private static void add(Flat flat, String prefix, FormField field, Object value) {
    String name = prefix + field.key();
    if (value == null) {
      return;
    }
    switch (field.type()) {
      case LIST -> addRows(flat, name, field, value);
      case CHECKLIST -> {
        if (value instanceof Iterable<?> many) {
          many.forEach(one -> flat.params().add(name, String.valueOf(one)));
        } else {
          flat.violations().add(new Violation(name, field.label() + " must be a list"));
        }
      }
      default -> {
        if (value instanceof Map || value instanceof Iterable) {
          flat.violations().add(new Violation(name, Wording.notText(field)));
        } else {
          flat.params().add(name, value.toString());
        }
      }
    }
  }

  private static void addRows(Flat flat, String name, FormField list, Object value) {
    int index = 0;
    Iterable<?> rows = value instanceof Iterable<?> many ? many : List.of(value);
    for (Object row : rows) {
      String prefix = name + "[" + index++ + "].";
      if (row instanceof Map<?, ?> columns) {
        list.fields().forEach(column -> add(flat, prefix, column, columns.get(column.key())));
      } else {
        flat.violations().add(new Violation(name, list.label() + " must be a list of rows"));
      }
    }
  }
}
