package org.ehccasework.casefile.web;

import java.util.stream.Collectors;
import org.ehccasework.casefile.CaseContacts.Contact;
import org.ehccasework.casefile.CaseContacts.Promise;
import org.ehccasework.web.Words;

/** A contact in the words of the screen. */
final class ContactWords {

  private ContactWords() {}

  /** What was said, and what was promised by when. */
  static String text(Contact contact) {
    return contact.note() + contact.promises().stream().map(promise -> "\n" + promise(promise))
        .collect(Collectors.joining());
  }

  static String promise(Promise promise) {
    String by = promise.by() == null ? "" : " by " + Words.date(promise.by());
    return "Promised" + by + ": " + promise.words() + (promise.keptOn() == null ? ""
        : " (kept on " + Words.date(promise.keptOn()) + ")");
  }
}
