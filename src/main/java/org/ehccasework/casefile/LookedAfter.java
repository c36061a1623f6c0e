package org.ehccasework.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A time in which a child is looked after by an authority (Children Act 1989, s.22).
 *
 * @param since the first day; where that is not known, the day we were told
 * @param until the last day; null while it goes on
 * @param authority who is responsible, as in "Marlshire Council"
 * @param sinceKnown false while the first day is still to be found out
 */
public record LookedAfter(UUID id, LocalDate since, LocalDate until, Basis basis, String authority,
    boolean sinceKnown) {

  /** What it rests on. */
  public enum Basis {
    CARE_ORDER("Care order: the authority shares parental responsibility"),
    ACCOMMODATED("Accommodated by agreement (section 20)"),
    REMAND("On remand, or placed by a court"),
    /** Recorded because a child is in care before anybody could say why; somebody finds it out. */
    UNKNOWN("Not known yet");

    private final String words;

    Basis(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** Whether what it rests on or its first day is still to be found out. */
  public boolean isInDoubt() {
    return basis == Basis.UNKNOWN || !sinceKnown;
  }

  public boolean isOn(LocalDate day) {
    return !day.isBefore(since) && (until == null || !day.isAfter(until));
  }

  /** Under a care order the authority is a parent in law, and is told like one (Children Act 1989, s.33(3)). */
  public boolean corporateParent() {
    return basis == Basis.CARE_ORDER;
  }
}
