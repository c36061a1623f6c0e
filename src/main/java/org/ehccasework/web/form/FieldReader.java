package org.ehccasework.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ehccasework.web.CleanText;
import org.ehccasework.web.Violation;
import org.springframework.util.MultiValueMap;

/** Reads and checks one form's parameters. */
final class FieldReader {

  /** Nobody types more; a wild number must not make us build a million rows. */
  private static final int MOST_ROWS = 200;

  private final MultiValueMap<String, String> params;
  private final Map<String, List<Option>> supplied;
  private final List<Violation> violations = new ArrayList<>();

  FieldReader(MultiValueMap<String, String> params, Map<String, List<Option>> supplied) {
    this.params = params;
    this.supplied = supplied;
  }

  Reading read(TaskForm form) {
    Map<String, Object> answers = new LinkedHashMap<>();
    Map<String, Object> typed = new LinkedHashMap<>();
    for (FormField field : form.fields()) {
      if (field.type() == FieldType.LIST) {
        rows(field, answers, typed);
      } else {
        one(field, "", answers, typed);
      }
    }
    return new Reading(FormAnswers.of(answers), typed, List.copyOf(violations));
  }

  private void one(FormField field, String prefix, Map<String, Object> answers, Map<String, Object> typed) {
    String name = prefix + field.key();
    Object value = switch (field.type()) {
      case DATE -> date(field, name, typed);
      case CHECKBOX -> flag(field, name, typed);
      case CHECKLIST -> choices(field, name, typed);
      default -> text(field, name, typed);
    };
    if (value != null) {
      answers.put(field.key(), value);
    } else if (field.required() && at(name) == 0) {
      broken(name, Wording.missing(field));
    }
  }

  private Object text(FormField field, String name, Map<String, Object> typed) {
    String raw = raw(name);
    typed.put(field.key(), raw);
    String text = field.type() == FieldType.TEXT ? CleanText.oneLine(raw) : raw.strip().replace("\r\n", "\n");
    if (text.isEmpty()) {
      return null;
    }
    if (text.length() > field.maxLength()) {
      broken(name, Wording.tooLong(field));
    } else if (field.type().hasOptions() && !isChoice(field, text)) {
      broken(name, Wording.notAChoice(field));
    } else if (field.type() == FieldType.NUMBER) {
      return number(field, name, text);
    }
    return text;
  }

  private Object number(FormField field, String name, String text) {
    if (text.matches("-?\\d{1,9}")) {
      return Integer.valueOf(text);
    }
    broken(name, Wording.notANumber(field));
    return null;
  }

  private Object date(FormField field, String name, Map<String, Object> typed) {
    TypedDate parts = TypedDate.of(params, name);
    parts.show(field.key(), typed);
    if (parts.isBlank()) {
      return null;
    }
    parts.problem(field).ifPresent(message -> broken(name, message));
    return parts.date().orElse(null);
  }

  private Object flag(FormField field, String name, Map<String, Object> typed) {
    String raw = raw(name).strip();
    boolean ticked = !raw.isEmpty() && !raw.equals("false") && !raw.equals("off");
    typed.put(field.key(), String.valueOf(ticked));
    return ticked || !field.required() ? ticked : null;
  }

  private Object choices(FormField field, String name, Map<String, Object> typed) {
    List<String> ticked = params.getOrDefault(name, List.of()).stream().map(String::strip)
        .filter(value -> !value.isEmpty()).distinct().toList();
    typed.put(field.key(), ticked);
    if (ticked.stream().anyMatch(value -> !isChoice(field, value))) {
      broken(name, Wording.notAChoice(field));
    }
    return ticked.isEmpty() ? null : ticked;
  }

  private void rows(FormField list, Map<String, Object> answers, Map<String, Object> typed) {
    List<FormAnswers> rows = new ArrayList<>();
    List<Map<String, Object>> shown = new ArrayList<>();
    for (int index : rowNumbers(list.key())) {
      Map<String, Object> row = new LinkedHashMap<>();
      Map<String, Object> typedRow = new LinkedHashMap<>();
      int before = violations.size();
      // the row is shown again at its new place, so its messages must point there
      int place = shown.size();
      list.fields().forEach(column -> one(column, list.key() + "[" + index + "].", row, typedRow));
      if (isBlank(typedRow)) {
        violations.subList(before, violations.size()).clear();
        continue;
      }
      violations.subList(before, violations.size())
          .replaceAll(each -> moved(each, list.key(), index, place));
      rows.add(FormAnswers.of(row));
      shown.add(typedRow);
    }
    answers.put(list.key(), rows);
    typed.put(list.key(), shown.isEmpty() ? list.emptyRows() : shown);
    if (list.required() && rows.isEmpty()) {
      broken(list.key(), Wording.missing(list));
    }
  }

  private static Violation moved(Violation violation, String list, int from, int to) {
    String field = violation.field().replace(list + "[" + from + "]", list + "[" + to + "]");
    return new Violation(field, Wording.inRow(violation.message(), to));
  }

  private TreeSet<Integer> rowNumbers(String list) {
    var numbered = Pattern.compile(Pattern.quote(list) + "\\[(\\d{1,3})]\\..+");
    TreeSet<Integer> numbers = new TreeSet<>();
    for (String name : params.keySet()) {
      var match = numbered.matcher(name);
      if (match.matches() && Integer.parseInt(match.group(1)) < MOST_ROWS) {
        numbers.add(Integer.valueOf(match.group(1)));
      }
    }
    return numbers;
  }

  /** A row nobody filled in. */
  private static boolean isBlank(Map<String, Object> row) {
    return row.values().stream().allMatch(value ->
        value instanceof List<?> list ? list.isEmpty() : value.toString().isBlank() || value.equals("false"));
  }

  private boolean isChoice(FormField field, String value) {
    return field.choices(supplied).stream().anyMatch(option -> option.value().equals(value));
  }

  private String raw(String name) {
    String value = params.getFirst(name);
    return value == null ? "" : value;
  }

  private long at(String name) {
    return violations.stream().filter(violation -> violation.field().equals(name)).count();
  }

  private void broken(String name, String message) {
    violations.add(new Violation(name, message));
  }
}
