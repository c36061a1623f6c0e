package org.ehccasework.web.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** A date as three boxes or as one ISO text. */
record TypedDate(String day, String month, String year, String whole) {

  private static final List<String> MONTHS = Stream.of(Month.values())
      .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.UK)).toList();

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
          ? LocalDate.of(number(year, 4), monthNumber(), number(day, 2)) : LocalDate.parse(whole))
          .filter(date -> date.getYear() >= 1900 && date.getYear() <= 2100);
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** A month may be typed as a number or in words, as "Sep", "Sept" or "september". */
  private int monthNumber() {
    String words = month.toLowerCase(Locale.UK);
    return words.length() < 3 ? number(month, 2) : 1 + IntStream.range(0, MONTHS.size())
        .filter(each -> MONTHS.get(each).startsWith(words)).findFirst()
        .orElseThrow(() -> new NumberFormatException(month));
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
    if (year.matches("\\d\\d")) {
      return Optional.of(Wording.shortYear(field));
    }
    return date().isEmpty() ? Optional.of(Wording.notADate(field)) : Optional.empty();
  }
}
