package org.ehccasework.letters;

import java.util.Map;
import java.util.UUID;

/** Drafts a letter of a case; its text is written anew from its facts until it is approved. */
public interface PrepareNotice {

  UUID about(NoticeType type, String caseRef, NoticeDetails details);

  /** Tells a letter a fact that came later; nothing happens to one that is approved, whose words stay as they are. */
  void tell(UUID noticeId, String fact, String words);

  /** An approved letter may tell what was corrected since: who sends it is warned, and can take the approval back. */
  void doubt(UUID noticeId, Map<String, String> corrected);

  /** Drops a letter that has not left and whose words are no longer so. */
  void drop(UUID noticeId);
}
