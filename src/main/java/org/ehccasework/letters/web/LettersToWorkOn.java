package org.ehccasework.letters.web;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.Notices;
import org.ehccasework.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds a letter for whoever works on its case. */
@Component
class LettersToWorkOn {

  private final CaseAccess access;
  private final Notices notices;

  LettersToWorkOn(CaseAccess access, Notices notices) {
    this.access = access;
    this.notices = notices;
  }

  Notice get(String ref, UUID id) {
    access.requireWork(ref);
    Notice notice = notices.get(id);
    if (!notice.caseRef().equals(ref)) {
      throw new NotFound("There is no such letter in this case.");
    }
    return notice;
  }
}
