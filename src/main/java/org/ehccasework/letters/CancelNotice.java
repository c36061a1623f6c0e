package org.ehccasework.letters;

import java.util.UUID;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.letters.internal.NoticeRows;
import org.ehccasework.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drops a letter that is no longer needed, because the step it belonged to has ended. */
@Service
public class CancelNotice {

  private final NoticeRows notices;
  private final CaseHistory history;

  CancelNotice(NoticeRows notices, CaseHistory history) {
    this.notices = notices;
    this.history = history;
  }

  /** Nothing happens to a letter that has left: it cannot be taken back. */
  @Transactional
  @BySystem
  public void cancel(UUID noticeId) {
    if (notices.cancel(noticeId)) {
      var notice = notices.stored(noticeId);
      history.add(notice.caseRef(), "letter", "No longer needed: " + notice.words() + ".", null);
    }
  }
}
