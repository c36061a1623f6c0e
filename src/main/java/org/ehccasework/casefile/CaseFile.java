package org.ehccasework.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One case: one request for one child or young person, and what comes of it.
 *
 * @param ref as in EHC-2026-0412; the business key of its process
 * @param coordinator username; null while nobody has the case
 * @param deputy username of who covers; may be null
 * @param receivedOn the first day the request reached the authority, in London
 * @param becameResponsibleOn the day the authority became responsible (s.24), where that was another; may be null
 * @param clockStart the earlier of the two: day 0 of 6, 16 and 20 weeks
 * @param restricted true where only those named on the case and managers may see it
 */
public record CaseFile(String ref, UUID authorityId, UUID teamId, Child child, CaseStage stage, LocalDate receivedOn,
    LocalDate becameResponsibleOn, LocalDate clockStart, String channel, String coordinator, String deputy,
    boolean restricted) {

  /**
   * Regulations 5(1), 10(1) and 13(2) count from receipt or from becoming responsible, whichever came first.
   *
   * @param becameResponsibleOn null where the request was the first the authority knew
   */
  public static LocalDate clockStart(LocalDate receivedOn, LocalDate becameResponsibleOn) {
    return becameResponsibleOn != null && becameResponsibleOn.isBefore(receivedOn) ? becameResponsibleOn : receivedOn;
  }

  /**
   * The child or young person, one record however many cases there are.
   *
   * @param setting the name of the school, college or other setting attended; may be null
   */
  public record Child(UUID id, String firstName, String lastName, LocalDate dateOfBirth, String upn, String nhsNumber,
      String setting) {

    public String fullName() {
      return firstName + " " + lastName;
    }
  }
}
