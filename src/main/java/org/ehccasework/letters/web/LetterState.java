package org.ehccasework.letters.web;

import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.internal.NoticeWording;
import org.ehccasework.statute.Method;
import org.ehccasework.web.Words;

/** How far a letter is, in words, and where it is shown. */
final class LetterState {

  private LetterState() {}

  static String words(Notice notice) {
    return switch (notice.status()) {
      case PREPARED -> "To approve";
      case APPROVED -> "To send";
      case DISPATCHED -> "Sent on " + Words.date(notice.dispatchedOn()) + " " + way(notice);
      case CANCELLED -> "No longer needed";
    };
  }

  /** What kind of letter it is, and for a request to one body, to which. */
  static String name(Notice notice) {
    boolean oneOfMany = notice.type() == NoticeType.N5 || notice.type() == NoticeType.N9;
    return oneOfMany && notice.recipientName() != null ? notice.type().words() + ": " + notice.recipientName()
        : notice.type().words();
  }

  static String href(Notice notice) {
    return "/cases/" + notice.caseRef() + "/letters/" + notice.id();
  }

  private static String way(Notice notice) {
    return NoticeWording.by(Method.of(notice.method()).orElseThrow());
  }
}
