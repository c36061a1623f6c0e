package org.ehccasework.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.statute.YearGroup;
import org.ehccasework.worklist.internal.HandoverRows;
import org.ehccasework.worklist.internal.HandoverRows.Row;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Works out, case by case, what a handover would do. */
@Component
class HandoverPages {

  private final HandoverRows rows;
  private final StaffDirectory staff;
  private final Authorities authorities;
  private final CurrentActor actor;
  private final Clock clock;

  HandoverPages(HandoverRows rows, StaffDirectory staff, Authorities authorities, CurrentActor actor, Clock clock) {
    this.rows = rows;
    this.staff = staff;
    this.authorities = authorities;
    this.actor = actor;
    this.clock = clock;
  }

  /** A person to choose, with how many cases they have. */
  record Person(String username, String name, boolean chosen) {}

  /** An answer of a filter. */
  record Choice(String value, String label, boolean chosen) {}

  /**
   * A case as the check shows it.
   *
   * @param deputy the name of the deputy it has; null where it has none
   * @param to username of who would get it
   * @param ticked whether it is handed over
   */
  record Line(String ref, String child, String about, String next, String tone, String soFar, String deputy,
      String to, boolean ticked) {}

  /**
   * The page.
   *
   * @param years the year groups there are among the cases, and so on
   * @param lines empty until it is said who gets them
   */
  record View(List<Person> from, List<Person> to, List<Choice> stages, List<Choice> years, List<Choice> schools,
      List<Line> lines, int found) {}

  /** @param typed which cases were ticked and whom each goes to; null where nobody has chosen yet */
  View of(HandoverAsked asked, MultiValueMap<String, String> typed) {
    Map<String, Integer> load = rows.load(actor.get());
    List<StaffMember> everyone = staff.all(authorities.current().id());
    List<Row> all = asked.hasFrom() ? rows.of(actor.get(), asked.which(), asked.from()) : List.of();
    List<Row> chosen = all.stream().filter(row -> matches(row, asked)).toList();
    List<Person> receivers = people(everyone.stream().filter(StaffMember::enabled)
        .filter(one -> one.has(Role.COORDINATOR) && !one.username().equals(asked.from())).toList(), load, asked.to());
    List<String> to = receivers.stream().filter(Person::chosen).map(Person::username).toList();
    return new View(from(everyone, load, asked.from()), receivers,
        choices(all, row -> row.stage().code(), row -> row.stage().words(), asked.stage()),
        choices(all, row -> String.valueOf(year(row)), row -> yearWords(year(row)), asked.year()),
        choices(all, Row::setting, Row::setting, asked.school()),
        to.isEmpty() ? List.of() : lines(chosen, typed, asked.shared().among(to, load, chosen.size())),
        chosen.size());
  }

  /** Coordinators who work here, and those who left with cases still in their hands. */
  private List<Person> from(List<StaffMember> everyone, Map<String, Integer> load, String chosen) {
    return people(everyone.stream().filter(one -> load.containsKey(one.username())
        || one.enabled() && one.has(Role.COORDINATOR)).toList(), load, chosen == null ? List.of() : List.of(chosen));
  }

  private static List<Person> people(List<StaffMember> members, Map<String, Integer> load, List<String> chosen) {
    return members.stream().map(one -> {
      int cases = load.getOrDefault(one.username(), 0);
      return new Person(one.username(), one.name() + " (" + (cases == 1 ? "1 case" : cases + " cases") + ")",
          chosen.contains(one.username()));
    }).toList();
  }

  private boolean matches(Row row, HandoverAsked asked) {
    return is(asked.stage(), row.stage().code()) && is(asked.year(), String.valueOf(year(row)))
        && is(asked.school(), row.setting());
  }

  private static boolean is(String asked, String found) {
    return asked == null || asked.isBlank() || asked.equals(found);
  }

  private List<Line> lines(List<Row> chosen, MultiValueMap<String, String> typed, List<String> gets) {
    LocalDate today = LocalDate.now(clock);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      Row row = chosen.get(i);
      LocalDate due = row.clock().nextDue();
      String next = row.clock().next(today);
      lines.add(new Line(row.ref(), row.child(), about(row), next.isEmpty() ? "No legal date running" : next,
          due == null ? "app-quiet" : TaskView.tone(due, today), row.soFar().words(),
          row.deputy() == null ? null : staff.nameOf(row.deputy()),
          typed == null ? gets.get(i) : typed.getOrDefault("to-" + row.ref(), gets.subList(i, i + 1)).get(0),
          typed == null || typed.getOrDefault("case", List.of()).contains(row.ref())));
    }
    return lines;
  }

  private String about(Row row) {
    String setting = row.setting() == null ? "" : ", " + row.setting();
    return row.stage().words() + ", " + yearWords(year(row)) + setting;
  }

  private int year(Row row) {
    return YearGroup.of(row.born(), LocalDate.now(clock));
  }

  private static String yearWords(int year) {
    return year < 0 ? "before reception" : year == 0 ? "reception" : "year " + year;
  }

  /** The different values there are among the cases, in order. */
  private static List<Choice> choices(List<Row> all, Function<Row, String> value, Function<Row, String> label,
      String chosen) {
    Map<String, String> found = new LinkedHashMap<>();
    all.stream().filter(row -> value.apply(row) != null)
        .sorted(Comparator.comparing(row -> sortKey(row, value))).forEach(row ->
            found.putIfAbsent(value.apply(row), label.apply(row)));
    return found.entrySet().stream().map(one -> new Choice(one.getKey(), one.getValue(),
        Objects.equals(one.getKey(), chosen))).toList();
  }

  /** Stages in the order of the journey, years as numbers, schools by name. */
  private static String sortKey(Row row, Function<Row, String> value) {
    String text = value.apply(row);
    if (CaseStage.ofCode(text).isPresent()) {
      return "%02d".formatted(row.stage().ordinal());
    }
    return text.matches("-?\\d+") ? "%03d".formatted(Integer.parseInt(text) + 100) : text.toLowerCase();
  }
}
