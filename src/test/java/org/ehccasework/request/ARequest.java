package org.ehccasework.request;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.request.NewRequest.Child;
import org.ehccasework.request.NewRequest.Contact;

/** A request in a test, described in a sentence; its names stand in no other test's data. */
public final class ARequest {

  public static final LocalDate MON_7_SEP_2026 = LocalDate.of(2026, 9, 7);

  private String firstName = "Rowan";
  private String lastName = "Ashby" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  private LocalDate born = LocalDate.of(2019, 5, 14);
  private String upn;
  private String nhsNumber;
  private RequesterKind kind = RequesterKind.PARENT;
  private Contact requester = new Contact("Laura Ashby", "laura@family.test", "01632 960118", "9 Hill Road", true);
  private Contact parent;
  private LocalDate receivedOn = MON_7_SEP_2026;
  private LocalDate responsibleOn;
  private Boolean sameChild;
  private String coordinator;

  private ARequest() {}

  public static ARequest from(RequesterKind kind) {
    var request = new ARequest();
    request.kind = kind;
    return request;
  }

  public static ARequest fromAParent() {
    return from(RequesterKind.PARENT);
  }

  /** Another request for the same child or young person. */
  public ARequest named(String first, String last) {
    firstName = first;
    lastName = last;
    return this;
  }

  public ARequest born(LocalDate day) {
    born = day;
    return this;
  }

  public ARequest upn(String number) {
    upn = number;
    return this;
  }

  public ARequest nhsNumber(String number) {
    nhsNumber = number;
    return this;
  }

  public ARequest requester(Contact who) {
    requester = who;
    return this;
  }

  public ARequest parent(Contact who) {
    parent = who;
    return this;
  }

  public ARequest receivedOn(LocalDate day) {
    receivedOn = day;
    return this;
  }

  public ARequest becameResponsibleOn(LocalDate day) {
    responsibleOn = day;
    return this;
  }

  public ARequest sameChild(boolean same) {
    sameChild = same;
    return this;
  }

  public ARequest coordinator(String username) {
    coordinator = username;
    return this;
  }

  public NewRequest made() {
    return new NewRequest(new Child(firstName, lastName, born, upn, nhsNumber, "Hillcrest Primary School"), kind,
        requester, parent, Channel.EMAIL, receivedOn, responsibleOn, sameChild, coordinator);
  }
}
