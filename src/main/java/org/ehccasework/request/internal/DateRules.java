package org.ehccasework.request.internal;

import java.time.LocalDate;
import java.time.Month;
import org.ehccasework.request.NewRequest;
import org.ehccasework.web.Words;

/** Which dates a request may have; {@code today} is the day in London. */
final class DateRules {

  /** A plan can be had until the 25th birthday (Children and Families Act 2014, s.83(2)). */
  private static final int PLAN_AGE = 25;
  /** Part 3 of the Children and Families Act 2014 came into force. */
  private static final LocalDate LAW_BEGAN = LocalDate.of(2014, Month.SEPTEMBER, 1);

  private DateRules() {}

  static void check(NewRequest request, LocalDate today, Findings findings) {
    LocalDate born = request.child().dateOfBirth();
    if (born == null) {
      findings.add("dateOfBirth", "Enter the date of birth");
    } else if (born.isAfter(today)) {
      findings.add("dateOfBirth", "Date of birth must be in the past");
    }
    if (request.receivedOn() == null) {
      findings.add("receivedOn", "Enter the date the request was received");
    } else {
      start("receivedOn", "Date the request was received", request.receivedOn(), born, today, findings);
    }
    if (request.becameResponsibleOn() != null) {
      start("becameResponsibleOn", "Date the council became responsible", request.becameResponsibleOn(), born,
          today, findings);
    }
  }

  private static void start(String field, String label, LocalDate day, LocalDate born, LocalDate today,
      Findings findings) {
    if (day.isAfter(today)) {
      findings.add(field, label + " must be today or in the past");
    } else if (day.isBefore(LAW_BEGAN)) {
      findings.add(field, label + " must be " + Words.date(LAW_BEGAN) + " or later, when this law began");
    } else if (born != null && day.isBefore(born)) {
      findings.add(field, label + " must not be before the date of birth");
    } else if (born != null && field.equals("receivedOn") && !day.isBefore(born.plusYears(PLAN_AGE))) {
      findings.add("dateOfBirth", "The young person was " + PLAN_AGE + " or older on " + Words.date(day)
          + ". We can assess people under " + PLAN_AGE + ". Check both dates.");
    }
  }
}
