package org.ehccasework.casefile;

import org.ehccasework.casefile.internal.CaseHands;
import org.ehccasework.casefile.internal.Lines;
import org.ehccasework.people.ManagerOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shuts a case to all but those named on it and SEND managers, or opens it to the team again. */
@Service
public class RestrictCase {

  private final CaseAccess access;
  private final CaseFiles files;
  private final CaseHands hands;
  private final CaseHistory history;

  RestrictCase(CaseAccess access, CaseFiles files, CaseHands hands, CaseHistory history) {
    this.access = access;
    this.files = files;
    this.hands = hands;
    this.history = history;
  }

  public record Command(String caseRef, boolean restricted, String why) {}

  @Transactional
  @ManagerOnly
  public void restrict(Command command) {
    access.requireWork(command.caseRef());
    Lines.require("why", "Enter the reason", command.why());
    if (files.get(command.caseRef()).restricted() == command.restricted()) {
      return;
    }
    hands.restrict(command.caseRef(), command.restricted());
    history.add(command.caseRef(), "people",
        command.restricted() ? "Restricted to those who work on it" : "No longer restricted", command.why());
  }
}
