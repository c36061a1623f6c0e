package org.ehccasework.request.internal;

import java.time.LocalDate;
import org.ehccasework.request.NewRequest.Care;

/** What must be right about a child in care; {@code today} is the day in London. */
final class CareRules {

  private static final int AUTHORITY = 200;

  private CareRules() {}

  static void check(Care care, LocalDate today, Findings findings) {
    if (care.basis() == null) {
      findings.add("careBasis", "Select an answer to 'What does it rest on?'");
    }
    if (care.since() != null && care.since().isAfter(today)) {
      findings.add("careSince", "The day since which the child is looked after must be today or in the past");
    }
    findings.required("careAuthority", "Responsible authority", care.authority(), AUTHORITY);
    if (care.socialWorker() != null) {
      ContactRules.check(care.socialWorker(), "socialWorker", "social worker", findings);
    }
    if (care.virtualSchool() != null) {
      ContactRules.check(care.virtualSchool(), "virtualSchool", "head of the virtual school", findings);
    }
  }
}
