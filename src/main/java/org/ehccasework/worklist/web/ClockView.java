package org.ehccasework.worklist.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ehccasework.web.Words;

/** The 20 weeks of a case as a bar, and its legal dates as a list, which says the same in words. */
record ClockView(String title, String count, List<Part> weeks, List<Mark> dates, String note, String href) {

  private static final int WEEKS = 20;
  private static final int DAYS = WEEKS * 7;
  private static final int WIDTH = 1000;
  private static final int GAP = 4;
  /** Columns that the words of a date need. */
  private static final int ROOM = 3;
  /** The family's days to answer a draft before the plan can be final. */
  private static final int DAYS_FOR_VIEWS = 15;

  /** A piece of the bar, in its 1000 units. */
  record Part(int x, int width, String tone) {}

  /** A legal date; from and to are columns of the 20 weeks. A low one stands below the others, where they left no room. */
  record Mark(String title, String href, List<String> lines, int from, int to, boolean low, String tone) {

    /** Its classes: where it stands under the bar, and its tone. */
    public String place() {
      return "app-clock__date--from-%d app-clock__date--to-%d %s".formatted(from, to, tone)
          + (low ? " app-clock__date--low" : "");
    }
  }

  /** Which of the dates have a word to say to the others. */
  enum Kind { DRAFT, FINAL_PLAN, OTHER }

  /**
   * What the clock knows of a limit.
   *
   * @param id as in the timetable
   * @param aim the working day to aim for, which the legal date is only if it is one; null where there is none
   */
  record Limit(Kind kind, String id, String title, LocalDate due, LocalDate aim, LocalDate doneOn, boolean excused) {}

  static ClockView of(String reference, LocalDate receivedOn, LocalDate today, List<Limit> limits) {
    Limit last = limits.stream().filter(limit -> limit.kind() == Kind.FINAL_PLAN).findFirst().orElse(null);
    LocalDate end = last == null ? receivedOn.plusDays(DAYS) : last.due();
    boolean done = last != null && last.doneOn() != null;
    String page = "/cases/" + reference + "/clock";
    return new ClockView(title(last, end), count(receivedOn, end, today, done),
        bar(receivedOn, done ? last.doneOn() : today, !done && today.isAfter(end)),
        marks(receivedOn, today, limits, page), done || draftSent(limits) ? "" : note(end, today), page);
  }

  private static String title(Limit last, LocalDate end) {
    return last != null && last.doneOn() != null ? "Final plan sent " + Words.dayAndDate(last.doneOn())
        : "Final plan due " + Words.dayAndDate(end);
  }

  private static String count(LocalDate receivedOn, LocalDate end, LocalDate today, boolean done) {
    if (done) {
      return "It was due " + Words.date(end) + ".";
    }
    long day = ChronoUnit.DAYS.between(receivedOn, today);
    long left = ChronoUnit.DAYS.between(today, end);
    return "Day %d of %d. ".formatted(day, ChronoUnit.DAYS.between(receivedOn, end))
        + (left < 0 ? Words.due(end, today) + "." : left == 1 ? "1 day left." : left + " days left.");
  }

  private static List<Part> bar(LocalDate receivedOn, LocalDate until, boolean late) {
    long day = Math.max(0, Math.min(DAYS, ChronoUnit.DAYS.between(receivedOn, until)));
    int filled = (int) (day * WIDTH / DAYS);
    int step = WIDTH / WEEKS;
    List<Part> parts = new ArrayList<>();
    for (int x = 0; x < WIDTH; x += step) {
      int width = step - GAP;
      int inside = Math.max(0, Math.min(width, filled - x));
      if (inside > 0) {
        parts.add(new Part(x, inside, late ? "app-clock__late" : "app-clock__done"));
      }
      if (inside < width) {
        parts.add(new Part(x + inside, width - inside, "app-clock__open"));
      }
    }
    return parts;
  }

  private static List<Mark> marks(LocalDate receivedOn, LocalDate today, List<Limit> limits, String page) {
    List<Mark> marks = new ArrayList<>();
    int from = 1;
    int lowFrom = 1;
    for (Limit limit : limits.stream().sorted(Comparator.comparing(Limit::due)).toList()) {
      long day = ChronoUnit.DAYS.between(receivedOn, limit.due());
      int to = (int) Math.max(from + 1, Math.min(WEEKS, (day + 6) / 7) + 1);
      if (to > WEEKS + 1) {
        continue;
      }
      boolean late = limit.doneOn() == null && limit.due().isBefore(today);
      boolean low = to - from < ROOM && to - lowFrom >= ROOM;
      String tone = limit.doneOn() != null ? "app-clock__date--done" : late ? "app-clock__date--late" : "";
      marks.add(new Mark(limit.title(), page + "#" + limit.id(), lines(limit, today),
          low ? Math.max(lowFrom, to - ROOM) : from, to, low, tone));
      lowFrom = low ? to : lowFrom;
      from = to;
    }
    return marks;
  }

  private static List<String> lines(Limit limit, LocalDate today) {
    if (limit.doneOn() != null) {
      return List.of("Done " + Words.dayMonth(limit.doneOn(), today));
    }
    List<String> lines = new ArrayList<>();
    lines.add(Words.dayMonth(limit.due(), today));
    lines.add(Words.due(limit.due(), today));
    if (limit.aim() != null && !limit.aim().equals(limit.due())) {
      lines.add("Aim for " + Words.shortDay(limit.aim(), today));
    }
    if (limit.excused()) {
      lines.add("Exception");
    }
    return lines;
  }

  private static boolean draftSent(List<Limit> limits) {
    return limits.stream().anyMatch(limit -> limit.kind() == Kind.DRAFT && limit.doneOn() != null);
  }

  private static String note(LocalDate end, LocalDate today) {
    LocalDate last = end.minusDays(DAYS_FOR_VIEWS);
    return last.isBefore(today) ? "" : "The family must have a draft by %s to get their %d days."
        .formatted(Words.dayMonth(last, today), DAYS_FOR_VIEWS);
  }
}
