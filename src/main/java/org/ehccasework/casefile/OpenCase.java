package org.ehccasework.casefile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Opens a case for a child, who may be known already. */
public interface OpenCase {

  /**
   * @param childId a child known already, else null
   * @param setting name of the school, college or other setting; may be null
   * @param restricted whether only those named on it shall see it
   */
  record New(UUID childId, String firstName, String lastName, LocalDate dateOfBirth, String upn, String nhsNumber,
      String setting, LocalDate receivedOn, LocalDate becameResponsibleOn, String channel, UUID authorityId,
      UUID teamId, String coordinator, boolean restricted) {}

  /**
   * A child who may be the same.
   *
   * @param openCaseRef the open case; null where there is none
   * @param lastCaseRef the newest case, open or ended; null where there is none
   */
  record Known(UUID childId, String fullName, LocalDate dateOfBirth, String openCaseRef, String lastCaseRef) {}

  /** Gives the case its reference (year of receipt, then a number of four digits or more) and keeps it. */
  CaseFile open(New details);

  /** The newest restricted case of this child or young person, open or ended. */
  Optional<CaseFile> restrictedOf(UUID childId);

  /** Writes down at the opening of a case, and into its history, that its child is looked after. */
  void lookedAfter(String ref, LookedAfter care);

  /** The child with this UPN or NHS number, else with this name and date of birth. */
  Optional<Known> findKnown(String firstName, String lastName, LocalDate dateOfBirth, String upn, String nhsNumber);
}
