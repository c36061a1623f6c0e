package org.ehccasework.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One version of the plan of a case. Once frozen it never changes.
 *
 * @param changes what changed since the version before
 * @param reasonForSending why it was sent with notes still to fix
 * @param earlyReason how the family said that they have finished before their 15 days were over
 * @param sentOn the day it left: the date of a final plan
 * @param advice section K: as it was when the version was frozen, as it is now for one still being written
 */
public record PlanVersion(UUID id, String caseRef, int number, Kind kind, State state, PlanContent content,
    SectionI sectionI, Agreed health, String changes, String reasonForSending, String earlyReason, Agreed signature,
    Instant frozenAt, LocalDate sentOn, List<AdviceLine> advice) {

  /** What the version is to be. */
  public enum Kind { DRAFT, FINAL }

  /** Being written, frozen with its letter on the way, or sent. */
  public enum State { WORKING, FROZEN, SENT }

  /** Who put their name to something and when; null where nobody has. */
  public record Agreed(String by, LocalDate on) {

    public static Agreed of(String by, LocalDate on) {
      return by == null && on == null ? null : new Agreed(by, on);
    }
  }

  /** One line of section K (regulation 12(4)). */
  public record AdviceLine(UUID adviceId, String from, String regulation, String author, String authorRole,
      LocalDate receivedOn) {}

  public boolean isDraft() {
    return kind == Kind.DRAFT;
  }

  /** As in "Draft plan, version 2". */
  public String title() {
    return (isDraft() ? "Draft plan" : "Final plan") + ", version " + number;
  }

  public PlanVersion withAdvice(List<AdviceLine> lines) {
    return new PlanVersion(id, caseRef, number, kind, state, content, sectionI, health, changes, reasonForSending,
        earlyReason, signature, frozenAt, sentOn, List.copyOf(lines));
  }
}
