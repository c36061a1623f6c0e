package org.ehccasework.demo.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ehccasework.engine.OpenTask;

/**
 * How one invented case goes: when it starts, how fast its people work, how it ends.
 *
 * @param startsOn the day the request arrives
 * @param pace 1.0 for work that keeps the dates of the law; more for work that does not
 */
record DemoScript(int number, DemoProfile profile, String firstName, String lastName, String parent,
    String coordinator, LocalDate startsOn, double pace, Ending ending) {

  /** What becomes of the case. */
  enum Ending { PLAN, NOT_ASSESSED, NOT_ISSUED, WITHDRAWN, LEFT_UNDECIDED, ADVICE_LATE, EXCUSED }

  static final int CASES = 60;
  private static final int OLDEST_DAYS = 230;
  private static final Ending[] ENDINGS = {Ending.PLAN, Ending.PLAN, Ending.NOT_ASSESSED, Ending.PLAN,
      Ending.ADVICE_LATE, Ending.PLAN, Ending.NOT_ISSUED, Ending.PLAN, Ending.EXCUSED, Ending.PLAN,
      Ending.LEFT_UNDECIDED, Ending.PLAN, Ending.WITHDRAWN};
  private static final double[] PACES = {1.0, 0.9, 1.0, 1.35, 0.95, 1.0, 1.2};

  /** The scripts of all cases, the oldest first, spread over every stage on the day the demo opens. */
  static List<DemoScript> all(List<DemoProfile> profiles, DemoProfile.Names names, List<String> coordinators,
      LocalDate today) {
    List<DemoScript> scripts = new ArrayList<>();
    for (int n = 0; n < CASES; n++) {
      long daysAgo = OLDEST_DAYS - Math.round((OLDEST_DAYS - 1.0) * n / (CASES - 1));
      String last = names.last().get((n * 7 + n / names.last().size()) % names.last().size());
      scripts.add(new DemoScript(n, profiles.get(n % profiles.size()),
          names.first().get(n * 5 % names.first().size()), last, names.parent().get(n * 3 % names.parent().size()),
          coordinators.get(n % coordinators.size()), workday(today.minusDays(daysAgo)),
          PACES[n % PACES.length], ENDINGS[n % ENDINGS.length]));
    }
    return scripts;
  }

  LocalDate born() {
    return startsOn.minusYears(profile.age()).minusDays(20 + new Random(number).nextInt(300));
  }

  /** The day somebody gets round to this task. */
  LocalDate dayFor(OpenTask task, LocalDate createdOn) {
    return switch (task.key()) {
      case "record-panel-advice", "record-decision-to-assess" -> later(createdOn, 1, 27);
      case "confirm-advice" -> later(createdOn, 1, 91);
      case "record-advice" -> createdOn.plusDays(scaled(adviceDays(task)));
      case "record-consultation-reply" -> createdOn.plusDays(scaled(9 + task.id().hashCode() % 3));
      case "record-representations" -> createdOn.plusDays(Math.max(21, scaled(18)));
      case "write-draft-plan", "record-decision-to-issue" -> createdOn.plusDays(scaled(3));
      case "choose-advice" -> createdOn;
      default -> createdOn.plusDays(1);
    };
  }

  /** Whether this task is never done in this case, so that it stays for the visitor. */
  boolean leaves(OpenTask task) {
    return switch (ending) {
      case LEFT_UNDECIDED -> task.key().equals("record-decision-to-assess") || task.key().equals("answer-escalation");
      case ADVICE_LATE -> task.key().equals("record-advice") && String.valueOf(task.about()).contains("psycholog");
      default -> false;
    };
  }

  boolean assesses() {
    return ending != Ending.NOT_ASSESSED;
  }

  boolean issues() {
    return ending != Ending.NOT_ISSUED;
  }

  long daysSince(LocalDate today) {
    return ChronoUnit.DAYS.between(startsOn, today);
  }

  String withName(String text) {
    return text.replace("{first}", firstName);
  }

  private long adviceDays(OpenTask task) {
    return 24 + Math.floorMod(String.valueOf(task.about()).hashCode() + number, 22);
  }

  private LocalDate later(LocalDate createdOn, int afterCreated, int afterStart) {
    LocalDate one = createdOn.plusDays(afterCreated);
    LocalDate other = startsOn.plusDays(scaled(afterStart));
    return one.isAfter(other) ? one : other;
  }

  private long scaled(long days) {
    return Math.round(days * pace);
  }

  static LocalDate workday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.minusDays(1)
        : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(2) : day;
  }
}
