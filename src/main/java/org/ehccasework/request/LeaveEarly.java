package org.ehccasework.request;

import java.time.LocalDate;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.engine.CaseMessage;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.request.internal.LeavingRules;
import org.ehccasework.request.internal.RequestRows;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a case ends before its journey is over, and ends all work on it. */
@Service
public class LeaveEarly {

  /** The ways a case can end early. */
  public enum How {
    WITHDRAWN("the request was withdrawn"), MOVED_AWAY("the family moved to another area"),
    DIED("the child or young person died");

    private final String words;

    How(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    /** Where the case stands then. */
    public CaseStage stage() {
      return CaseStage.valueOf(name());
    }
  }

  /** @param toldBy the name of who told us, and what they are to the child or young person */
  public record Command(String caseRef, How how, LocalDate on, String reason, String toldBy) {}

  private final CaseAccess access;
  private final CaseFiles cases;
  private final LeavingRules rules;
  private final RequestRows rows;
  private final CaseHistory history;
  private final CaseProcess process;

  LeaveEarly(CaseAccess access, CaseFiles cases, LeavingRules rules, RequestRows rows, CaseHistory history,
      CaseProcess process) {
    this.access = access;
    this.cases = cases;
    this.rules = rules;
    this.rows = rows;
    this.history = history;
    this.process = process;
  }

  /** {@code web.AlreadyDone} where the case has ended. */
  @Transactional
  @CoordinatorOnly
  public void leave(Command command) {
    access.requireWork(command.caseRef());
    CaseFile leaving = cases.get(command.caseRef());
    rules.check(command, leaving);
    rows.add(new RequestRows.Left(leaving.ref(), command.how(), command.on(), command.reason().strip(),
        command.toldBy().strip()));
    history.add(leaving.ref(), "case", "Case ended early on " + Words.date(command.on()) + ": "
        + command.how().words() + ". Told by " + command.toldBy().strip() + ".", command.reason().strip());
    if (!process.tell(CaseMessage.CASE_LEFT_EARLY, leaving.ref())) {
      throw new AlreadyDone("The work on this case has ended already.");
    }
  }
}
