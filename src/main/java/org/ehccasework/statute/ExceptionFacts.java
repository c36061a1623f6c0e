package org.ehccasework.statute;

import java.time.LocalDate;

/**
 * What was recorded about one claimed exception; null where not recorded.
 *
 * @param kind code of the ground, see {@link ExceptionKind}; another code is never an exception
 * @param who whom it affects: child, parent or young-person
 * @param body the body that made a missed appointment
 * @param from first day away, or first day of the circumstances
 * @param until first day back, the first day the circumstances no longer apply, or the day an appointment was rebooked for
 * @param adviceRequestedOn day the head or provider was asked for advice
 * @param closedFrom day after the last session
 * @param reopensOn first day open to staff or pupils
 * @param missedOn day of the missed appointment
 * @param impractical whether it was found as a fact that this made it impractical to comply
 * @param actualBlocker what really held the work up, where that was recorded
 */
public record ExceptionFacts(String kind, String who, String body, LocalDate from, LocalDate until,
    LocalDate adviceRequestedOn, LocalDate closedFrom, LocalDate reopensOn, LocalDate missedOn, boolean impractical,
    String actualBlocker) {

  public static ExceptionFacts schoolClosed(LocalDate adviceRequestedOn, LocalDate closedFrom, LocalDate reopensOn, boolean impractical) {
    return new ExceptionFacts(ExceptionKind.SCHOOL_CLOSED.code(), null, null, null, null, adviceRequestedOn, closedFrom,
        reopensOn, null, impractical, null);
  }

  public static ExceptionFacts absence(String who, LocalDate from, LocalDate backOn, boolean impractical) {
    return new ExceptionFacts(ExceptionKind.ABSENCE.code(), who, null, from, backOn, null, null, null, null, impractical, null);
  }

  public static ExceptionFacts personal(String who, LocalDate from, LocalDate endedOn, boolean impractical) {
    return new ExceptionFacts(ExceptionKind.PERSONAL.code(), who, null, from, endedOn, null, null, null, null, impractical, null);
  }

  public static ExceptionFacts missedAppointment(String body, LocalDate missedOn, LocalDate rebookedFor, boolean impractical) {
    return new ExceptionFacts(ExceptionKind.MISSED_APPOINTMENT.code(), null, body, null, rebookedFor, null, null, null,
        missedOn, impractical, null);
  }
}
