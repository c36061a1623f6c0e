package org.ehccasework.statute;

import java.time.LocalDate;

/** Moves between authorities and between integrated care boards. */
final class MoveRules {

  private static final int NOTICE = 15;

  private MoveRules() {}

  static void plan(Limit newest, Calculation calculation) {
    calculation.facts().required("move_on");
    moving(newest, calculation, newest.count());
  }

  static void commissioner(Limit newest, Calculation calculation) {
    moving(newest, calculation, newest.part("moving"));
  }

  private static void moving(Limit newest, Calculation calculation, Count whenLate) {
    Facts facts = calculation.facts();
    LocalDate aware = facts.required("aware_on");
    LocalDate move = facts.date("move_on");
    Done done = Done.read(facts, newest.verb());
    Limit limit = calculation.inForce(newest, aware);
    LocalDate due;
    if (move == null) {
      due = limit.count().from(aware, calculation.calendar());
      Explaining.count(calculation, limit, aware);
    } else if (!aware.isAfter(calculation.calendar().minusWorkingDays(move, NOTICE))) {
      due = move;
      calculation.step("Known at least 15 working days before the move, so on the day of the move (" + limit.law() + ").");
    } else {
      due = whenLate.from(aware, calculation.calendar());
      calculation.step("Known less than 15 working days before the move, so " + whenLate.words() + " "
          + Dates.weekday(aware) + " (" + limit.law() + ").");
    }
    calculation.finish(limit, aware, Deadline.of(due, null, false, calculation.calendar()), done);
  }

  static void review(Limit newest, Calculation calculation) {
    Facts facts = calculation.facts();
    LocalDate transferred = facts.required("transferred_on");
    LocalDate reviewed = facts.date("last_reviewed_on");
    LocalDate made = facts.date("plan_made_on");
    Done done = Done.read(facts, newest.verb());
    LocalDate year = reviewed == null ? made : reviewed;
    if (year == null) {
      facts.required("last_reviewed_on");
    }
    Limit limit = calculation.inForce(newest, transferred);
    LocalDate twelve = limit.part("twelve_month_limb").from(year);
    LocalDate three = limit.count().from(transferred);
    calculation.put("twelve_month_limb", twelve);
    calculation.put("three_month_limb", three);
    calculation.step("Twelve months from the last review end on " + Dates.weekday(twelve) + ", three months from the transfer on "
        + Dates.weekday(three) + "; the later counts (" + limit.law() + "). Aim for the twelve months of section 44.");
    calculation.finish(limit, transferred, Deadline.of(Days.latest(twelve, three), null, false, calculation.calendar()), done);
  }
}
