package org.ehccasework.statute;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a row of the timetable file into a limit. */
final class LimitRow {

  private LimitRow() {}

  static Limit read(List<String> row) {
    return new Limit(
        new LimitId(row.get(0)),
        LocalDate.parse(row.get(1)),
        Basis.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
        row.get(3),
        List.of(row.get(4).split(",")),
        Count.of(row.get(5)),
        row.get(6).isEmpty() ? null : Count.of(row.get(6)),
        ExceptionSet.valueOf(row.get(7)),
        Consequence.valueOf(row.get(8)),
        row.get(9),
        Verb.valueOf(row.get(10)),
        row.get(11),
        parts(row.get(12)));
  }

  private static Map<String, Count> parts(String text) {
    Map<String, Count> parts = new LinkedHashMap<>();
    Arrays.stream(text.split(",")).filter(part -> !part.isBlank()).map(part -> part.strip().split("="))
        .forEach(part -> parts.put(part[0], Count.of(part[1])));
    return Collections.unmodifiableMap(parts);
  }
}
