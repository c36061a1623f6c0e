package org.ehccasework.casefile;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What those who hold the rights agreed that an advocate or supporter may; without it nobody tells them anything
 * (SEND Regulations 2014, reg 17; UK GDPR).
 *
 * @param givenBy who in the case gave it, or the child where they have no line there yet
 * @param giver their name on the day
 * @param until the last day; null while it goes on until it is withdrawn
 * @param endedOn the first day it no longer holds; null where it was not ended
 * @param endedWhy why, in words; null where it was not ended
 */
public record Consent(UUID id, String caseRef, UUID personId, UUID givenBy, String giver, LocalDate givenOn, How how,
    Set<Purpose> purposes, LocalDate until, LocalDate endedOn, String endedWhy) {

  public Consent {
    purposes = purposes.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(purposes));
  }

  /** How it was given. */
  public enum How {
    IN_WRITING("In writing"), EMAIL("By email"), PHONE("By phone"), IN_PERSON("Face to face");

    private final String words;

    How(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** What they may. */
  public enum Purpose {
    TOLD("Be told about the case"), COPIES("Receive copies of letters and plans"), MEETINGS("Attend meetings"),
    SPEAKS("Speak for the family");

    private final String words;

    Purpose(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Whether it held on this day, if whoever gave it held the rights then. */
  public boolean isOn(LocalDate day) {
    return !day.isBefore(givenOn) && (until == null || !day.isAfter(until))
        && (endedOn == null || day.isBefore(endedOn));
  }

  /** Whether it goes on after this day unless somebody ends it: one that ends when the rights pass does until then. */
  public boolean mayEnd(LocalDate day) {
    return endedOn == null || day.isBefore(endedOn);
  }

  /** As in "be told about the case, attend meetings". */
  public String may() {
    return purposes.stream().sorted().map(Purpose::words)
        .map(words -> Character.toLowerCase(words.charAt(0)) + words.substring(1)).collect(Collectors.joining(", "));
  }
}
