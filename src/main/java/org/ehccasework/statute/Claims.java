package org.ehccasework.statute;

import java.time.LocalDate;
import java.util.List;

/** Reads recorded exceptions from facts. */
final class Claims {

  private Claims() {}

  /** The claims, or null where no list was given at all. */
  static List<ExceptionFacts> read(Facts facts) {
    List<Facts> groups = facts.groups("exceptions");
    return groups == null ? null : groups.stream().map(Claims::one).toList();
  }

  private static ExceptionFacts one(Facts claim) {
    String kind = claim.text("kind");
    if (!claim.has("kind")) {
      claim.wrong("kind", "Enter kind, what the exception is, for example school-closed-4w.");
    }
    LocalDate from = claim.date("from");
    LocalDate closed = claim.date("closed_from");
    LocalDate reopens = ordered(claim, closed, "reopens_on");
    LocalDate missed = claim.date("missed_on");
    LocalDate back = ordered(claim, from, "back_on");
    LocalDate ended = ordered(claim, from, "ended_on");
    LocalDate rebooked = ordered(claim, missed, "rebooked_for");
    LocalDate until = ExceptionKind.MISSED_APPOINTMENT.code().equals(kind) ? rebooked
        : ExceptionKind.ABSENCE.code().equals(kind) ? back : ended;
    return new ExceptionFacts(kind, claim.text("who"), claim.text("body"), from, until, claim.date("advice_requested_on"),
        closed, reopens, missed, claim.flag("impractical"), claim.text("actual_blocker"));
  }

  private static LocalDate ordered(Facts claim, LocalDate first, String name) {
    LocalDate last = claim.date(name);
    if (first != null && last != null && last.isBefore(first)) {
      claim.wrong(name, "Enter a " + name + ", " + FactWords.of(name) + ", that is not before " + Dates.plain(first) + ".");
    }
    return last;
  }
}
