package org.ehccasework.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tests recorded exceptions against one limit: its list of grounds, its own period, and causation. */
final class ExceptionCheck {

  private static final Set<String> AFFECTED = Set.of("child", "parent", "young-person");
  private static final int CLOSED_DAYS = 28;

  private final ExceptionSet set;
  private final LocalDate start;
  private final LocalDate due;
  private final String limitBody;

  ExceptionCheck(ExceptionSet set, LocalDate start, LocalDate due, String limitBody) {
    this.set = set;
    this.start = start;
    this.due = due;
    this.limitBody = limitBody;
  }

  /** The finding over all claims: of several that excuse, the one whose cause ended last. */
  ExceptionFinding test(List<ExceptionFacts> claims) {
    if (claims.isEmpty()) {
      return ExceptionFinding.refused("No exception is recorded.");
    }
    List<ExceptionFinding> findings = claims.stream().map(this::test).toList();
    Comparator<ExceptionFinding> byEnd = Comparator.comparing(ExceptionFinding::excuseEnds,
        Comparator.nullsLast(Comparator.naturalOrder()));
    Optional<ExceptionFinding> excusing = findings.stream().filter(ExceptionFinding::excused).max(byEnd);
    return excusing.orElseGet(() -> ExceptionFinding.refused(
        findings.stream().map(ExceptionFinding::reason).distinct().collect(Collectors.joining(" "))));
  }

  private ExceptionFinding test(ExceptionFacts claim) {
    Optional<ExceptionKind> kind = ExceptionKind.of(claim.kind());
    if (kind.isEmpty()) {
      return ExceptionFinding.refused("'" + claim.kind() + "' is not in the closed list of exceptions.");
    }
    if (!set.allows(kind.get())) {
      return ExceptionFinding.refused("The law of this limit does not allow " + kind.get().words() + " as an exception.");
    }
    Optional<String> missing = switch (kind.get()) {
      case SCHOOL_CLOSED -> schoolClosed(claim);
      case ABSENCE -> absence(claim);
      case PERSONAL -> personal(claim);
      case MISSED_APPOINTMENT -> missedAppointment(claim);
    };
    return missing.or(() -> causation(kind.get(), claim))
        .map(ExceptionFinding::refused)
        .orElseGet(() -> excuse(kind.get(), claim));
  }

  private Optional<String> causation(ExceptionKind kind, ExceptionFacts claim) {
    if (!claim.impractical()) {
      return Optional.of("The facts alone are not enough: it is not recorded that " + kind.words()
          + " made it impractical to keep the limit.");
    }
    return Causation.isOf(kind, claim.actualBlocker()) ? Optional.empty()
        : Optional.of("What held the work up was '" + claim.actualBlocker() + "', not " + kind.words() + ".");
  }

  private Optional<String> schoolClosed(ExceptionFacts claim) {
    LocalDate asked = claim.adviceRequestedOn();
    LocalDate closed = claim.closedFrom();
    LocalDate reopens = claim.reopensOn();
    if (asked == null || closed == null || reopens == null) {
      return Optional.of("Record the day the head was asked for advice, the first day the school was closed and the day it reopens.");
    }
    long days = ChronoUnit.DAYS.between(closed, reopens);
    if (days < CLOSED_DAYS) {
      return Optional.of("The school was closed for " + days + " days; the exception needs at least " + CLOSED_DAYS + ".");
    }
    LocalDate opens = closed.minusWeeks(1);
    LocalDate shuts = reopens.minusWeeks(1);
    if (asked.isBefore(opens) || asked.isAfter(shuts)) {
      return Optional.of("The head was asked on " + Dates.plain(asked) + ", " + distance(asked, closed, reopens)
          + "; the window is " + Dates.dayAndMonth(opens) + " to " + Dates.dayAndMonth(shuts) + ".");
    }
    if (asked.isAfter(due) || closed.isAfter(due)) {
      return Optional.of("The request or the closure came after the limit had passed on " + Dates.plain(due) + ".");
    }
    return reopens.isAfter(start) ? Optional.empty()
        : Optional.of("The school had reopened by " + Dates.plain(start) + ", when this limit began.");
  }

  private static String distance(LocalDate asked, LocalDate closed, LocalDate reopens) {
    return asked.isBefore(closed)
        ? Numbers.days(ChronoUnit.DAYS.between(asked, closed)) + " before the closure"
        : asked.isBefore(reopens)
            ? Numbers.days(ChronoUnit.DAYS.between(asked, reopens)) + " before the school reopened"
            : "after the school reopened";
  }

  private Optional<String> absence(ExceptionFacts claim) {
    if (claim.from() == null || claim.until() == null) {
      return Optional.of("Record the first day away and the first day back.");
    }
    if (!affectsFamily(claim)) {
      return Optional.of("Record who was away: the child, the parent or the young person.");
    }
    LocalDate first = later(claim.from(), start);
    LocalDate pastLast = earlier(claim.until(), due.plusDays(1));
    long days = Math.max(0, ChronoUnit.DAYS.between(first, pastLast));
    return days >= set.absenceDays() ? Optional.empty()
        : Optional.of("Only " + Numbers.days(days) + " of the absence fall within this limit's own period ("
            + Dates.plain(start) + " to " + Dates.plain(due) + "); " + set.absenceDays() + " are needed.");
  }

  private Optional<String> personal(ExceptionFacts claim) {
    if (claim.from() == null) {
      return Optional.of("Record the day the circumstances began.");
    }
    if (!affectsFamily(claim)) {
      return Optional.of("Record whom the circumstances affect: the child, the parent or the young person.");
    }
    if (claim.from().isAfter(due)) {
      return Optional.of("The circumstances began on " + Dates.plain(claim.from()) + ", after the limit had passed on "
          + Dates.plain(due) + ".");
    }
    boolean over = claim.until() != null && (!claim.until().isAfter(start) || !claim.until().isAfter(claim.from()));
    return over ? Optional.of("The circumstances were over by " + Dates.plain(claim.until())
        + " and touched no day of this limit's own period.") : Optional.empty();
  }

  private Optional<String> missedAppointment(ExceptionFacts claim) {
    if (claim.missedOn() == null || claim.body() == null) {
      return Optional.of("Record which body made the appointment and the day it was missed.");
    }
    if (!claim.body().equals(limitBody)) {
      return Optional.of("A missed appointment relieves only the body that made it (" + claim.body() + ").");
    }
    return claim.missedOn().isBefore(start) || claim.missedOn().isAfter(due)
        ? Optional.of("The appointment was missed on " + Dates.plain(claim.missedOn()) + ", outside the body's own period ("
            + Dates.plain(start) + " to " + Dates.plain(due) + ").")
        : Optional.empty();
  }

  private ExceptionFinding excuse(ExceptionKind kind, ExceptionFacts claim) {
    LocalDate ends = kind == ExceptionKind.SCHOOL_CLOSED ? claim.reopensOn() : claim.until();
    LocalDate began = switch (kind) {
      case SCHOOL_CLOSED -> claim.adviceRequestedOn();
      case MISSED_APPOINTMENT -> claim.missedOn();
      default -> claim.from();
    };
    long left = ChronoUnit.DAYS.between(later(began, start), due);
    LocalDate target = ends == null ? null : ends.plusDays(left);
    String reason = "The limit need not be kept because of " + kind.words()
        + (ends == null ? "; record when it ends." : ", until " + Dates.plain(ends) + ".")
        + " The duty to act as soon as practicable goes on.";
    return new ExceptionFinding(true, reason, ends, target);
  }

  private static boolean affectsFamily(ExceptionFacts claim) {
    return claim.who() != null
        && AFFECTED.contains(claim.who().strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-'));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }
}
