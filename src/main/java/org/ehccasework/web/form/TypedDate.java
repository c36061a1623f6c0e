package org.ehccasework.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** A date as three boxes or as one ISO text. */
record TypedDate(String day, String month, String year, String whole) {

  static TypedDate of(MultiValueMap<String, String> params, String name) {
    String whole = part(params, name);
    return new TypedDate(part(params, name + "-day"), part(params, name + "-month"),
        part(params, name + "-year"), whole);
  }

  private static String part(MultiValueMap<String, String> params, String name) {
    String value = params.getFirst(name);
    return value == null ? "" : value.strip();
  }

  boolean isBlank() {
    return (day + month + year + whole).isEmpty();
  }

  /** Keeps what was typed for the three boxes, whichever way it came. */
  void show(String key, Map<String, Object> typed) {
    Optional<LocalDate> read = whole.isEmpty() ? Optional.empty() : date();
    typed.put(key + "-day", read.map(date -> String.valueOf(date.getDayOfMonth())).orElse(day));
    typed.put(key + "-month", read.map(date -> String.valueOf(date.getMonthValue())).orElse(month));
    typed.put(key + "-year", read.map(date -> String.valueOf(date.getYear())).orElse(year));
  }

  Optional<LocalDate> date() {
    try {
      return Optional.of(whole.isEmpty()
          ? LocalDate.of(number(year, 4), number(month, 2), number(day, 2)) : LocalDate.parse(whole))
          .filter(date -> date.getYear() >= 1900 && date.getYear() <= 2100);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static int number(String text, int digits) {
    if (text.length() > digits) {
      throw new NumberFormatException(text);
    }
    return Integer.parseInt(text);
  }

  Optional<String> problem(FormField field) {
    if (whole.isEmpty() && (day.isEmpty() || month.isEmpty() || year.isEmpty())) {
      return Optional.of(Wording.notWhole(field, day.isEmpty() ? "day" : month.isEmpty() ? "month" : "year"));
    }
    return date().isEmpty() ? Optional.of(Wording.notADate(field)) : Optional.empty();
  }
}
