package org.ehccasework.demo.internal;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  enum Ending {
    PLAN, NOT_ASSESSED, NOT_ISSUED, WITHDRAWN, LEFT_UNDECIDED, ADVICE_LATE, EXCUSED,
    /** Nobody but the school and the psychologist has answered. */
    MUCH_ADVICE_LATE,
    /** A letter is approved and has not left. */
    LETTER_LEFT,
    /** The draft of the plan is half written. */
    HALF_WRITTEN,
    /** The school that was asked has not answered. */
    SCHOOL_SILENT
  }

  /** What is particular about the people of some cases. */
  enum Family { ONE_HOME, TWO_HOMES, LOOKED_AFTER, NO_LETTERS_TO_FATHER, INTERPRETER, DECIDES_ALONE }

  static final int CASES = 60;
  private static final int OLDEST_DAYS = 230;
  private static final int YOUNG_PERSON = 16;
  private static final Ending[] ENDINGS = {Ending.PLAN, Ending.PLAN, Ending.NOT_ASSESSED, Ending.PLAN,
      Ending.ADVICE_LATE, Ending.PLAN, Ending.NOT_ISSUED, Ending.PLAN, Ending.EXCUSED, Ending.PLAN,
      Ending.LEFT_UNDECIDED, Ending.PLAN, Ending.WITHDRAWN};
  /** By the number of the case, which says how old it is on the day the demo opens, whatever that day is. */
  private static final Map<Integer, Ending> PARTICULAR = Map.ofEntries(entry(26, Ending.SCHOOL_SILENT),
      entry(30, Ending.HALF_WRITTEN), entry(32, Ending.HALF_WRITTEN), entry(36, Ending.MUCH_ADVICE_LATE),
      entry(38, Ending.MUCH_ADVICE_LATE), entry(41, Ending.PLAN), entry(44, Ending.PLAN), entry(47, Ending.PLAN),
      entry(48, Ending.PLAN), entry(50, Ending.LETTER_LEFT), entry(53, Ending.PLAN), entry(56, Ending.PLAN));
  private static final Map<Integer, Family> FAMILIES = Map.of(24, Family.TWO_HOMES, 41, Family.LOOKED_AFTER,
      44, Family.TWO_HOMES, 45, Family.LOOKED_AFTER, 47, Family.DECIDES_ALONE, 48, Family.NO_LETTERS_TO_FATHER,
      56, Family.INTERPRETER);
  private static final double[] PACES = {1.0, 0.9, 1.0, 1.35, 0.95, 1.0, 1.2};

  /** The scripts of all cases, the oldest first, spread over every stage on the day the demo opens. */
  static List<DemoScript> all(List<DemoProfile> profiles, DemoProfile.Names names, List<String> coordinators,
      LocalDate today) {
    List<DemoScript> scripts = new ArrayList<>();
    for (int n = 0; n < CASES; n++) {
      long daysAgo = OLDEST_DAYS - Math.round((OLDEST_DAYS - 1.0) * n / (CASES - 1));
      String last = names.last().get((n * 7 + n / names.last().size()) % names.last().size());
      scripts.add(new DemoScript(n, profile(profiles, n),
          names.first().get(n * 5 % names.first().size()), last, names.parent().get(n * 3 % names.parent().size()),
          coordinators.get(n % coordinators.size()), workday(today.minusDays(daysAgo)),
          PACES[n % PACES.length], PARTICULAR.getOrDefault(n, ENDINGS[n % ENDINGS.length])));
    }
    return scripts;
  }

  /** Those over 16 have a profile of their own: their rights are theirs. */
  private static DemoProfile profile(List<DemoProfile> profiles, int number) {
    boolean young = FAMILIES.get(number) == Family.DECIDES_ALONE;
    List<DemoProfile> fitting = profiles.stream().filter(profile -> profile.age() >= YOUNG_PERSON == young).toList();
    return fitting.get(number % fitting.size());
  }

  Family family() {
    return FAMILIES.getOrDefault(number, Family.ONE_HOME);
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
    if (task.key().equals("ask-who-decides")) {
      return true;
    }
    return switch (ending) {
      case LEFT_UNDECIDED -> task.key().equals("record-decision-to-assess") || task.key().equals("answer-escalation");
      case ADVICE_LATE -> task.key().equals("record-advice") && about(task).contains("psycholog");
      case MUCH_ADVICE_LATE -> task.key().equals("confirm-advice") || task.key().equals("record-advice")
          && List.of("medical", "social", "therapy").stream().anyMatch(about(task)::contains);
      case LETTER_LEFT -> task.key().equals("record-dispatch") && about(task).contains("we will assess");
      case HALF_WRITTEN -> task.key().equals("write-draft-plan");
      case SCHOOL_SILENT -> task.key().equals("record-consultation-reply");
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

  private static String about(OpenTask task) {
    return String.valueOf(task.about()).toLowerCase(Locale.ROOT);
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
