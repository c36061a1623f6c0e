package org.ehccasework.web.form;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers given to a task form, by field key; what was left out reads as empty. */
public final class FormAnswers {

  private final Map<String, Object> values;

  private FormAnswers(Map<String, ?> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** Answers from plain values: texts, dates (also as ISO text), booleans, numbers, lists, lists of maps. */
  public static FormAnswers of(Map<String, ?> values) {
    return new FormAnswers(values);
  }

  /** The answer as text without outer blanks, or "" where there is none. */
  public String text(String key) {
    Object value = values.get(key);
    return value == null ? "" : value.toString().strip();
  }

  public Optional<LocalDate> date(String key) {
    if (values.get(key) instanceof LocalDate date) {
      return Optional.of(date);
    }
    return Optional.of(text(key)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
  }

  public boolean flag(String key) {
    return Boolean.parseBoolean(text(key));
  }

  public Optional<Integer> number(String key) {
    if (values.get(key) instanceof Number number) {
      return Optional.of(number.intValue());
    }
    return Optional.of(text(key)).filter(text -> !text.isEmpty()).map(Integer::valueOf);
  }

  /** The answers ticked in a checklist. */
  public List<String> choices(String key) {
    return values.get(key) instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  /** The rows of a list, without those left blank. */
  public List<FormAnswers> rows(String key) {
    return values.get(key) instanceof List<?> list ? list.stream().map(FormAnswers::row).toList() : List.of();
  }

  @SuppressWarnings("unchecked")
  private static FormAnswers row(Object row) {
    return row instanceof FormAnswers answers ? answers : of((Map<String, ?>) row);
  }

  /** The answers as plain values; rows are maps again. */
  public Map<String, Object> asMap() {
    Map<String, Object> plain = new LinkedHashMap<>();
    values.forEach((key, value) -> plain.put(key, value instanceof List<?> list
        ? list.stream().map(item -> item instanceof FormAnswers row ? row.asMap() : item).toList() : value));
    return plain;
  }

  @Override
  public String toString() {
    return "FormAnswers" + values.keySet();   // the answers themselves are personal: never in a log
  }
}
