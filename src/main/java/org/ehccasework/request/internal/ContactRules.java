package org.ehccasework.request.internal;

import org.ehccasework.request.NewRequest;
import org.ehccasework.request.NewRequest.Contact;

/** What must be right about the person who asked and the parent. */
final class ContactRules {

  private static final String EMAIL_FORM = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";
  private static final int NAME = 200;
  private static final int EMAIL = 200;
  private static final int PHONE = 40;
  private static final int ADDRESS = 1000;

  private ContactRules() {}

  static void check(NewRequest request, Findings findings) {
    if (request.requesterKind() == null) {
      findings.add("requesterKind", "Select an answer to 'Who asked?'");
    }
    check(request.requester(), "requester", "person who asked", findings);
    if (request.requester().agreedEmail() && request.requester().email() == null) {
      findings.add("requesterEmail", "Enter the email address the person who asked has agreed to use");
    }
    if (request.parent() != null) {
      check(request.parent(), "parent", "parent or carer", findings);
    }
  }

  private static void check(Contact contact, String field, String who, Findings findings) {
    findings.required(field + "Name", "Name of the " + who, contact.name(), NAME);
    findings.atMost(field + "Email", "Email of the " + who, contact.email(), EMAIL);
    findings.atMost(field + "Phone", "Phone number of the " + who, contact.phone(), PHONE);
    findings.atMost(field + "Address", "Address of the " + who, contact.address(), ADDRESS);
    if (contact.email() != null && !contact.email().matches(EMAIL_FORM)) {
      findings.add(field + "Email", "Enter an email address like name@example.com");
    }
  }
}
