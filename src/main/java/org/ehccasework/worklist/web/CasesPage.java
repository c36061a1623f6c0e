package org.ehccasework.worklist.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ehccasework.web.Words;
import org.ehccasework.worklist.CaseClock;
import org.ehccasework.worklist.CaseLine;
import org.ehccasework.worklist.Cases;

/**
 * A list of cases under its filters.
 *
 * @param tabs null where the list is not part of someone's own work
 * @param searched the words of a search, from its keeping; null where there was none
 * @param searchId where they are kept
 * @param only true where the search found one case
 */
record CasesPage(String title, List<Tab> tabs, boolean mayRegister, String searched, String searchId, String action,
    List<Filter> filters, List<Chosen> chosen, List<Column> columns, List<Row> cases,
    boolean only, String caption, String empty, Pages pages) {

  /**
   * A select that narrows the list.
   *
   * @param value of the option that is chosen; null where none is
   */
  record Filter(String name, String label, List<Choice> options, String value) {

    static Filter of(String name, String label, Stream<Choice> choices) {
      List<Choice> options = choices.toList();
      return new Filter(name, label, options,
          options.stream().filter(Choice::chosen).map(Choice::value).findFirst().orElse(null));
    }
  }

  /** A filter that is set, and the address of the list without it. */
  record Chosen(String text, String without) {}

  /** An answer of a filter. */
  record Choice(String value, String label, boolean chosen) {}

  /** The heading of a column; a link where the list can be sorted by it, and aria-sort where it is. */
  record Column(String text, String href, String sorted) {}

  /** One case; the tone only repeats what the words say. */
  record Row(String href, String child, String reference, String stage, String week, String next, String nextHref, String nextTone,
      String nextWords, String tone, String coordinator) {

    static Row of(CaseLine line, LocalDate today) {
      CaseClock clock = line.clock();
      boolean running = clock.open() && clock.nextDue() != null;
      return new Row("/cases/" + line.ref(), line.childName(), line.ref(), line.stage().words(),
          clock.open() ? clock.week(today) : "", clock.open() ? clock.next(today) : "None", running ? clock.href(line.ref()) : null,
          running && clock.isLate(today) ? "app-late" : "",
          running && !clock.isLate(today) ? Words.due(clock.nextDue(), today) : "",
          running ? TaskView.tone(clock.nextDue(), today) : "app-quiet",
          coordinator(line, today));
    }

    private static String coordinator(CaseLine line, LocalDate today) {
      if (line.coordinatorName() == null) {
        return "Nobody yet";
      }
      return line.coordinatorName() + (line.awayUntil() == null ? ""
          : ", away until " + Words.dayMonth(line.awayUntil(), today));
    }
  }

  static List<Row> rows(Cases cases, LocalDate today) {
    return cases.lines().stream().map(line -> Row.of(line, today)).toList();
  }
}
