package org.ehccasework.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A time in which a child is looked after by an authority (Children Act 1989, s.22).
 *
 * @param until the last day; null while it goes on
 * @param authority who is responsible, as in "Marlshire Council"
 */
public record LookedAfter(UUID id, LocalDate since, LocalDate until, Basis basis, String authority) {

  /** What it rests on. */
  public enum Basis {
    CARE_ORDER("Care order: the authority shares parental responsibility"),
    ACCOMMODATED("Accommodated by agreement (section 20)"),
    REMAND("On remand, or placed by a court");

    private final String words;

    Basis(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  public boolean isOn(LocalDate day) {
    return !day.isBefore(since) && (until == null || !day.isAfter(until));
  }

  /** Under a care order the authority is a parent in law, and is told like one (Children Act 1989, s.33(3)). */
  public boolean corporateParent() {
    return basis == Basis.CARE_ORDER;
  }
}
