package org.ehccasework.letters;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the letters of cases. */
public interface Notices {

  Notice get(UUID id);

  /** All letters of a case, newest first. */
  List<Notice> of(String caseRef);

  /** The newest letter of this kind, and about this subject where that is not null. */
  Optional<Notice> latest(String caseRef, NoticeType type, UUID subjectId);

  /** Letters of a kind prepared and not sent yet. */
  List<Notice> waiting(String caseRef, NoticeType... types);
}
