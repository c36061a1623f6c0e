package org.ehccasework.letters.web;

import java.util.Set;
import java.util.UUID;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.internal.NoticeWording;
import org.ehccasework.statute.Method;
import org.ehccasework.web.Words;

/** How far a letter is, in words, and where it is shown. */
final class LetterState {

  private LetterState() {}

  /** @param mailed the letters whose mails are on the way */
  static String words(Notice notice, Set<UUID> mailed) {
    return mailed.contains(notice.id()) ? "Not sent yet: the mail has not left" : words(notice);
  }

  static String words(Notice notice) {
    return switch (notice.status()) {
      case PREPARED -> "To approve";
      case APPROVED -> "To send";
      case DISPATCHED -> notice.isKept() ? "Kept on " + Words.date(notice.dispatchedOn()) + ", not given to the family"
          : "Sent on " + Words.date(notice.dispatchedOn()) + " " + way(notice);
      case CANCELLED -> "No longer needed";
    };
  }

  static String href(Notice notice) {
    return href(notice.caseRef(), notice.id().toString());
  }

  static String href(String caseRef, String id) {
    return "/cases/" + caseRef + "/letters/" + id;
  }

  private static String way(Notice notice) {
    return NoticeWording.by(Method.of(notice.method()).orElseThrow());
  }
}
