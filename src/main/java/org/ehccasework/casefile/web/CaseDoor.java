package org.ehccasework.casefile.web;

import org.ehccasework.casefile.CaseAccess;
import org.springframework.stereotype.Component;

/** Lets a person at a page of a case and writes down that they looked. */
@Component
class CaseDoor {

  private final CaseAccess access;

  CaseDoor(CaseAccess access) {
    this.access = access;
  }

  void toRead(String ref) {
    access.requireRead(ref);
    access.opened(ref);
  }

  void toWork(String ref) {
    access.requireWork(ref);
    access.opened(ref);
  }
}
