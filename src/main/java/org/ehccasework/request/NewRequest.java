package org.ehccasework.request;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.casefile.LookedAfter;

/**
 * A request as it came, before it is a case.
 *
 * @param requesterKind null where nobody has said yet
 * @param parents parents and carers beside the one who asked, in as many households as there are
 * @param care who looks after the child where an authority does; else null
 * @param receivedOn the first day it reached the authority by any way, in London
 * @param becameResponsibleOn the day the authority became responsible (s.24), where that was another; may be null
 * @param sameChild whether a child or young person we know already is this one; null while nobody has said
 * @param coordinator username; null to leave it with the coordinator who registers it
 */
public record NewRequest(Child child, RequesterKind requesterKind, Contact requester, List<Contact> parents, Care care,
    Channel channel, LocalDate receivedOn, LocalDate becameResponsibleOn, Boolean sameChild, String coordinator) {

  public NewRequest {
    parents = List.copyOf(parents);
  }

  /** With one parent or carer at most beside the one who asked; null where none is known. */
  public NewRequest(Child child, RequesterKind requesterKind, Contact requester, Contact parent, Channel channel,
      LocalDate receivedOn, LocalDate becameResponsibleOn, Boolean sameChild, String coordinator) {
    this(child, requesterKind, requester, parent == null ? List.of() : List.of(parent), null, channel, receivedOn,
        becameResponsibleOn, sameChild, coordinator);
  }

  /** Who it is about; numbers and setting may be null. */
  public record Child(String firstName, String lastName, LocalDate dateOfBirth, String upn, String nhsNumber,
      String setting) {

    public String fullName() {
      return firstName + " " + lastName;
    }
  }

  /**
   * How to reach someone; all but the name may be null.
   *
   * @param relation what a parent or carer is to the child, as in "Mother"
   * @param parentalResponsibility null where it is not known
   */
  public record Contact(String name, String email, String phone, String address, boolean agreedEmail, String relation,
      Boolean parentalResponsibility) {

    public Contact(String name, String email, String phone, String address, boolean agreedEmail) {
      this(name, email, phone, address, agreedEmail, null, null);
    }

    public static Contact of(String name, String email) {
      return new Contact(name, email, null, null, false);
    }
  }

  /**
   * A child in care (Children Act 1989, s.22).
   *
   * @param authority who is responsible, as in "Marlshire Council"
   * @param socialWorker null where not known
   * @param virtualSchool the head of the virtual school (s.22(3B)); null where not known
   */
  public record Care(LookedAfter.Basis basis, LocalDate since, String authority, Contact socialWorker,
      Contact virtualSchool) {}
}
