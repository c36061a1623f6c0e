package org.ehccasework.request.internal;

import java.time.LocalDate;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.NewRequest.Contact;

/** What must be right about the person who asked and the parent. */
final class ContactRules {

  private static final String EMAIL_FORM = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";
  private static final int NAME = 200;
  private static final int EMAIL = 200;
  private static final int PHONE = 40;
  private static final int RELATION = 60;
  private static final int ADDRESS = 1000;

  private ContactRules() {}

  static void check(NewRequest request, LocalDate today, Findings findings) {
    if (request.requesterKind() == null) {
      findings.add("requesterKind", "Select an answer to 'Who asked?'");
    }
    check(request.requester(), "requester", "person who asked", findings);
    findings.atMost("requesterRelation", "Relation to the child or young person", request.requester().relation(),
        RELATION);
    if (request.requester().agreedEmail() && request.requester().email() == null) {
      findings.add("requesterEmail", "Enter the email address the person who asked has agreed to use");
    }
    for (int i = 0; i < request.parents().size(); i++) {
      parent(request.parents().get(i), "parents[" + i + "].", findings);
    }
    if (request.care() != null) {
      CareRules.check(request.care(), today, findings);
    }
  }

  /** The fields are those of a row of the form. */
  private static void parent(Contact parent, String row, Findings findings) {
    findings.required(row + "name", "Name of the parent or carer", parent.name(), NAME);
    findings.atMost(row + "relation", "Relation to the child or young person", parent.relation(), RELATION);
    reach(parent, row + "email", row + "phone", row + "address", "parent or carer", findings);
    if (parent.agreedEmail() && parent.email() == null) {
      findings.add(row + "email", "Enter the email address the parent or carer has agreed to use");
    }
  }

  static void check(Contact contact, String field, String who, Findings findings) {
    findings.required(field + "Name", "Name of the " + who, contact.name(), NAME);
    reach(contact, field + "Email", field + "Phone", field + "Address", who, findings);
  }

  private static void reach(Contact contact, String email, String phone, String address, String who,
      Findings findings) {
    findings.atMost(email, "Email of the " + who, contact.email(), EMAIL);
    findings.atMost(phone, "Phone number of the " + who, contact.phone(), PHONE);
    findings.atMost(address, "Address of the " + who, contact.address(), ADDRESS);
    if (contact.email() != null && !contact.email().matches(EMAIL_FORM)) {
      findings.add(email, "Enter an email address like name@example.com");
    }
  }
}
