package org.ehccasework.statute;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Named facts as they came in: read by type, remembering which were read and what is wrong with them. */
final class Facts {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final String path;
  private final Map<String, Object> given;
  private final List<Violation> problems;
  private final Set<String> read = new LinkedHashSet<>();

  Facts(Map<String, Object> given) {
    this("", given, new ArrayList<>());
  }

  private Facts(String path, Map<String, Object> given, List<Violation> problems) {
    this.path = path;
    this.given = given;
    this.problems = problems;
  }

  boolean has(String name) {
    Object value = given.get(name);
    return value != null && !value.toString().isBlank();
  }

  /** The date, or null where none was given. */
  LocalDate date(String name) {
    read.add(name);
    if (!has(name)) {
      return null;
    }
    Object value = given.get(name);
    if (value instanceof LocalDate day) {
      return day;
    }
    if (!(value instanceof String text) || !DATE.matcher(text).matches()) {
      return wrong(name, FactWords.askForDate(name) + ".");
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException impossible) {
      return wrong(name, "There is no date " + text + ". " + FactWords.askForDate(name) + ".");
    }
  }

  /** The date, noting a problem where none was given. */
  LocalDate required(String name) {
    LocalDate day = date(name);
    if (day == null && !has(name)) {
      wrong(name, FactWords.askForDate(name) + ".");
    }
    return day;
  }

  /** The London date of a moment with its offset, or null where none was given. */
  LocalDate londonDate(String name) {
    read.add(name);
    if (!has(name)) {
      return null;
    }
    try {
      return OffsetDateTime.parse(given.get(name).toString()).atZoneSameInstant(LONDON).toLocalDate();
    } catch (DateTimeException notAMoment) {
      return wrong(name, "Enter " + name + ", " + FactWords.of(name) + ", with its offset, for example 2027-06-30T23:30:00Z.");
    }
  }

  /** The word given, or null. */
  String text(String name) {
    read.add(name);
    if (!has(name)) {
      return null;
    }
    return given.get(name) instanceof String text ? text.strip() : wrong(name, "Enter " + name + " as text.");
  }

  /** The truth value given; absent means false. */
  boolean flag(String name) {
    read.add(name);
    if (!has(name)) {
      return false;
    }
    if (given.get(name) instanceof Boolean flag) {
      return flag;
    }
    wrong(name, "Enter " + name + " as true or false.");
    return false;
  }

  /** The list of groups of facts under a name, or null where none was given. */
  List<Facts> groups(String name) {
    read.add(name);
    if (given.get(name) == null) {
      return null;
    }
    if (!(given.get(name) instanceof List<?> list)) {
      return wrong(name, "Enter " + name + " as a list.");
    }
    List<Facts> groups = new ArrayList<>();
    for (Object entry : list) {
      String place = name + "[" + groups.size() + "]";
      if (entry instanceof Map<?, ?> map) {
        Map<String, Object> inner = new LinkedHashMap<>();
        map.forEach((key, value) -> inner.put(String.valueOf(key), value));
        groups.add(new Facts(place + ".", inner, problems));
      } else {
        return wrong(place, "Enter each of " + name + " as a group of facts with its kind.");
      }
    }
    return groups;
  }

  <T> T wrong(String name, String message) {
    Violation problem = new Violation(path + name, message);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
    return null;
  }

  /** Refuses if anything read so far was wrong. */
  void check() {
    if (!problems.isEmpty()) {
      throw new FactProblem(problems);
    }
  }

  List<String> unused() {
    return given.keySet().stream().filter(name -> !read.contains(name)).toList();
  }
}
