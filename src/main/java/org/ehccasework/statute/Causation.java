package org.ehccasework.statute;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what really held the work up belongs to the ground claimed; read narrowly, because the list of grounds is closed. */
final class Causation {

  private static final Set<String> NEVER = Set.of("psychologist", "ep", "staff", "shortage", "workload", "waiting", "panel",
      "nhs", "therapist", "therapy", "placement", "consultation", "funding", "shutdown",
      "complaint", "mediation", "backlog", "capacity", "caseload", "paediatrician", "camhs", "officer", "authority", "la");
  private static final Set<String> AGENCIES = Set.of("health", "social", "care");
  private static final Set<String> REPORTS = Set.of("advice", "report");
  private static final Set<String> SCHOOL = Set.of("school", "head", "headteacher", "principal", "college", "provider",
      "nursery", "setting", "closed", "closure", "educational", "education");
  private static final Set<String> ABSENCE = Set.of("absence", "absent", "away", "child", "parent", "family", "trip", "travel");
  private static final Set<String> APPOINTMENT = Set.of("appointment", "missed", "examination", "test");

  private Causation() {}

  static boolean isOf(ExceptionKind kind, String blocker) {
    if (blocker == null || blocker.isBlank() || blocker.equals(kind.code())) {
      return true;
    }
    Set<String> words = Arrays.stream(blocker.toLowerCase(Locale.ROOT).split("[^a-z]+")).collect(Collectors.toSet());
    boolean personalCare = kind == ExceptionKind.PERSONAL && Collections.disjoint(words, REPORTS);
    if (words.stream().anyMatch(word -> NEVER.contains(word) || (AGENCIES.contains(word) && !personalCare))) {
      return false;
    }
    return switch (kind) {
      case SCHOOL_CLOSED -> words.stream().anyMatch(SCHOOL::contains);
      case ABSENCE -> words.stream().anyMatch(ABSENCE::contains);
      case MISSED_APPOINTMENT -> words.stream().anyMatch(APPOINTMENT::contains);
      case PERSONAL -> true;
    };
  }
}
