package org.ehccasework.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CaseFile;

/** What came of a request. */
public sealed interface RequestOutcome {

  /** The case is open and its clock runs. */
  record Registered(CaseFile caseFile) implements RequestOutcome {}

  /** A clock runs already for this child or young person; a later request does not start another (s.36, reg 5). */
  record AlreadyOpen(String caseRef) implements RequestOutcome {

    public String message() {
      return "A request for this child is already open: " + caseRef + ".";
    }
  }

  /** We know someone like this: say by {@code sameChild} whether it is the same child or young person. */
  record SayIfSame(String fullName, LocalDate dateOfBirth) implements RequestOutcome {}

  /**
   * Nothing stands against opening a case.
   *
   * @param request as it will be kept
   * @param childId the child or young person we know already; null for one we do not
   * @param warnings what is odd but may be so
   */
  record Ready(NewRequest request, UUID childId, List<String> warnings) implements RequestOutcome {}
}
