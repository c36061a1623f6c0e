package org.ehccasework.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.web.Words;

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

  /**
   * As {@link AlreadyOpen}, where the case is shut to the person acting. It says nothing of that case but whom to tell,
   * so that the day this request was received is not lost.
   *
   * @param whomToAsk a sentence
   */
  record OpenUnseen(LocalDate receivedOn, String whomToAsk) implements RequestOutcome {

    public String message() {
      return "A request for this child is already open. " + whomToAsk + " Tell them today that another request was"
          + " received on " + Words.date(receivedOn) + ". They record it in the case: the day of receipt counts.";
    }
  }

  /**
   * We know someone like this: say by {@code sameChild} whether it is the same child or young person.
   *
   * @param whomToAsk a sentence where the case is shut to the person acting, and then name and birth are those typed;
   *     else null
   */
  record SayIfSame(String fullName, LocalDate dateOfBirth, String whomToAsk) implements RequestOutcome {

    /** Who it is, in sentences. */
    public String known() {
      return fullName + ", born " + Words.date(dateOfBirth) + "." + (whomToAsk == null ? "" : " " + whomToAsk);
    }
  }

  /**
   * Nothing stands against opening a case.
   *
   * @param request as it will be kept
   * @param childId the child or young person we know already; null for one we do not
   * @param warnings what is odd but may be so
   */
  record Ready(NewRequest request, UUID childId, List<String> warnings) implements RequestOutcome {}
}
