package org.ehccasework.request;

import java.time.LocalDate;

/**
 * A request as it came, before it is a case.
 *
 * @param requesterKind null where nobody has said yet
 * @param parent the parent or carer where someone else asked; null where not known
 * @param receivedOn the first day it reached the authority by any way, in London
 * @param becameResponsibleOn the day the authority became responsible (s.24), where that was another; may be null
 * @param sameChild whether a child or young person we know already is this one; null while nobody has said
 * @param coordinator username; null to leave it with the coordinator who registers it
 */
public record NewRequest(Child child, RequesterKind requesterKind, Contact requester, Contact parent, Channel channel,
    LocalDate receivedOn, LocalDate becameResponsibleOn, Boolean sameChild, String coordinator) {

  /** Who it is about; numbers and setting may be null. */
  public record Child(String firstName, String lastName, LocalDate dateOfBirth, String upn, String nhsNumber,
      String setting) {

    public String fullName() {
      return firstName + " " + lastName;
    }
  }

  /** How to reach someone; all but the name may be null. */
  public record Contact(String name, String email, String phone, String address, boolean agreedEmail) {

    public static Contact of(String name, String email) {
      return new Contact(name, email, null, null, false);
    }
  }
}
