package org.ehccasework.request.internal;

import java.util.List;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.NewRequest.Care;
import org.ehccasework.request.NewRequest.Child;
import org.ehccasework.request.NewRequest.Contact;
import org.ehccasework.web.CleanText;

/** Brings what was typed into the form it is kept in: no outer blanks, null for nothing, numbers without gaps. */
final class TidyRequest {

  private TidyRequest() {}

  static NewRequest of(NewRequest typed) {
    List<Contact> parents = typed.parents().stream().filter(parent -> !saysNothing(parent)).map(TidyRequest::contact)
        .toList();
    return new NewRequest(child(typed.child()), typed.requesterKind(), contact(typed.requester()), parents,
        care(typed.care()), typed.channel(), typed.receivedOn(), typed.becameResponsibleOn(), typed.sameChild(),
        text(typed.coordinator()));
  }

  private static Care care(Care typed) {
    return typed == null ? null : new Care(typed.basis(), typed.since(), line(typed.authority()),
        saysNothing(typed.socialWorker()) ? null : contact(typed.socialWorker()),
        saysNothing(typed.virtualSchool()) ? null : contact(typed.virtualSchool()));
  }

  private static Child child(Child typed) {
    String upn = text(typed.upn());
    String nhsNumber = text(typed.nhsNumber());
    return new Child(line(typed.firstName()), line(typed.lastName()), typed.dateOfBirth(),
        upn == null ? null : Upn.of(upn).value(), nhsNumber == null ? null : NhsNumber.of(nhsNumber).value(),
        line(typed.setting()));
  }

  private static Contact contact(Contact typed) {
    return typed == null ? Contact.of(null, null) : new Contact(line(typed.name()), line(typed.email()),
        line(typed.phone()), text(typed.address()), typed.agreedEmail(), line(typed.relation()),
        typed.parentalResponsibility());
  }

  private static boolean saysNothing(Contact typed) {
    Contact contact = contact(typed);
    return contact.name() == null && contact.email() == null && contact.phone() == null
        && contact.address() == null;
  }

  /** What stands on one line, also where it came with line ends. */
  private static String line(String typed) {
    return typed == null || typed.isBlank() ? null : CleanText.oneLine(typed);
  }

  private static String text(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }
}
