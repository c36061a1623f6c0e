package org.ehccasework.casefile.web;

import org.ehccasework.casefile.CaseContacts.Contact;
import org.ehccasework.web.Words;

/** A contact in the words of the screen. */
final class ContactWords {

  private ContactWords() {}

  /** What was said, and what was promised by when. */
  static String text(Contact contact) {
    return contact.followUp() == null ? contact.note() : contact.note() + "\n" + promise(contact);
  }

  static String promise(Contact contact) {
    String by = contact.followUpOn() == null ? "" : " by " + Words.date(contact.followUpOn());
    return "Promised" + by + ": " + contact.followUp();
  }
}
