package org.ehccasework.request.internal;

import java.util.Optional;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.OpenCase;
import org.ehccasework.casefile.OpenCase.Known;
import org.ehccasework.request.NewRequest.Child;
import org.springframework.stereotype.Component;

/** Looks for the child or young person of a request among those we know: by number first, then by name and birth. */
@Component
public class KnownChildren {

  private final OpenCase cases;
  private final CaseAccess access;

  KnownChildren(OpenCase cases, CaseAccess access) {
    this.cases = cases;
    this.access = access;
  }

  public Optional<KnownChild> find(Child child) {
    return byNumber("upn", child, child.upn(), null)
        .or(() -> byNumber("nhsNumber", child, null, child.nhsNumber()))
        .or(() -> cases.findKnown(child.firstName(), child.lastName(), child.dateOfBirth(), null, null)
            .map(known -> new KnownChild(known, "name", false, whomToAsk(known))));
  }

  private Optional<KnownChild> byNumber(String field, Child child, String upn, String nhsNumber) {
    if (upn == null && nhsNumber == null) {
      return Optional.empty();
    }
    // a name nobody has: only the number shall fit
    return cases.findKnown("", "", child.dateOfBirth(), upn, nhsNumber).map(known -> new KnownChild(known, field,
        known.fullName().equalsIgnoreCase(child.fullName()) && known.dateOfBirth().equals(child.dateOfBirth()),
        whomToAsk(known)));
  }

  private String whomToAsk(Known known) {
    String ref = known.openCaseRef() == null ? known.lastCaseRef() : known.openCaseRef();
    return ref == null || access.mayRead(ref) ? null : access.whomToAsk(ref);
  }
}
