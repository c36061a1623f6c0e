package org.ehccasework.statute;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One way to count from an event to a last day, written as in the timetable: {@code W(6)}, {@code CLEAR(2 weeks)}, {@code NOW}. */
public record Count(Primitive primitive, int number, String unit) {

  private static final Pattern TEXT = Pattern.compile("([A-Z]+)(?:\\((\\d+)(?:[ -]([a-z0-9 ]+))?\\))?");

  /** The count written in this text. */
  public static Count of(String text) {
    Matcher match = TEXT.matcher(text.strip());
    if (!match.matches()) {
      throw new IllegalArgumentException("Not a way of counting: " + text);
    }
    int number = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
    return new Count(Primitive.valueOf(match.group(1)), number, match.group(3) == null ? "" : match.group(3));
  }

  /** The last day by a count that needs no working days. */
  public LocalDate from(LocalDate event) {
    return from(event, null);
  }

  /** The last day; empty counts ({@code ASAP}) have none and are refused: ask {@link #hasNumber()} first. */
  public LocalDate from(LocalDate event, WorkingCalendar calendar) {
    return switch (primitive) {
      case W -> event.plusWeeks(number);
      case D -> event.plusDays(number);
      case DB -> event.plusDays(number - 1L);
      case M -> event.plusMonths(number);
      case MB -> monthsBeginningWith(event);
      case WD -> calendar.plusWorkingDays(event, number);
      case WDB -> calendar.plusWorkingDays(event.minusDays(1), number);
      case CLEAR -> clearBefore(event, calendar).minusDays(1);
      case BACK -> event.minusDays(number);
      case BEFORE -> MonthDay.of(Integer.parseInt(unit), number).atYear(event.getYear()).minusDays(1);
      case NOW -> event;
      case TM -> TribunalCalendar.lastDay(event.plusMonths(number), calendar);
      case TWD -> TribunalCalendar.plusWorkingDays(event, number, calendar);
      case ASAP -> throw new IllegalStateException("As soon as practicable has no last day");
    };
  }

  public boolean hasNumber() {
    return primitive != Primitive.ASAP;
  }

  /** Whether the period runs back from the event, so that acting before the event is the rule. */
  public boolean runsBack() {
    return primitive == Primitive.CLEAR || primitive == Primitive.BEFORE || primitive == Primitive.BACK;
  }

  /** The day after {@code due} where "at least" or "before" can be read one day less strictly. */
  Optional<LocalDate> looser(LocalDate due) {
    boolean arguable = primitive == Primitive.CLEAR || primitive == Primitive.BEFORE;
    return arguable ? Optional.of(due.plusDays(1)) : Optional.empty();
  }

  private LocalDate monthsBeginningWith(LocalDate day) {
    LocalDate corresponding = day.plusMonths(number);
    boolean exists = corresponding.getDayOfMonth() == day.getDayOfMonth();
    return exists ? corresponding.minusDays(1) : corresponding;
  }

  private LocalDate clearBefore(LocalDate event, WorkingCalendar calendar) {
    return switch (unit) {
      case "weeks" -> event.minusWeeks(number);
      case "months" -> event.minusMonths(number);
      case "working days" -> calendar.minusWorkingDays(event, number);
      default -> event.minusDays(number);
    };
  }

  /** The count in plain words that follow a date, for example "6 weeks after". */
  public String words() {
    return switch (primitive) {
      case W -> plural("week") + " after";
      case D -> plural("day") + " after";
      case DB -> plural("day") + " beginning with";
      case M, TM -> plural("month") + " after";
      case MB -> plural("month") + " beginning with";
      case WD -> plural("working day") + " after";
      case WDB -> plural("working day") + " beginning with";
      case TWD -> plural("working day") + " after (August and 25 December to 1 January not counted)";
      case CLEAR -> number + " clear " + (unit.isEmpty() ? "days" : unit) + " before";
      case BACK -> plural("day") + " before";
      case BEFORE -> "before " + Dates.dayAndMonth(MonthDay.of(Integer.parseInt(unit), number)) + " of the year of";
      case NOW -> "on";
      case ASAP -> "as soon as practicable after";
    };
  }

  private String plural(String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  @Override
  public String toString() {
    String gap = primitive == Primitive.BEFORE ? "-" : " ";
    String inside = number + (unit.isEmpty() ? "" : gap + unit);
    return number == 0 ? primitive.name() : primitive + "(" + inside + ")";
  }
}
