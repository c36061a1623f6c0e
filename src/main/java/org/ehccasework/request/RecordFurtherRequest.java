package org.ehccasework.request;

import java.time.LocalDate;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.request.internal.FurtherRequestRules;
import org.ehccasework.request.internal.RequestRows;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down another request for a child or young person whose clock runs already; the clock stays as it is. */
@Service
public class RecordFurtherRequest {

  /** Another request for an open case. */
  public record Command(String caseRef, LocalDate receivedOn, RequesterKind requesterKind, String requesterName,
      Channel channel) {}

  private final CaseAccess access;
  private final CaseFiles cases;
  private final FurtherRequestRules rules;
  private final RequestRows rows;
  private final CaseHistory history;

  RecordFurtherRequest(CaseAccess access, CaseFiles cases, FurtherRequestRules rules, RequestRows rows,
      CaseHistory history) {
    this.access = access;
    this.cases = cases;
    this.rules = rules;
    this.rows = rows;
    this.history = history;
  }

  @Transactional
  @CoordinatorOnly
  public void record(Command command) {
    access.requireWork(command.caseRef());
    CaseFile opened = cases.get(command.caseRef());
    rules.check(command, opened);
    rows.add(new RequestRows.Request(command.caseRef(), false, command.receivedOn(), null, command.channel(),
        command.requesterKind(), command.requesterName().strip()));
    history.add(command.caseRef(), "request", "Another request received on " + Words.date(command.receivedOn())
        + " by " + command.channel().words() + " from " + command.requesterName().strip() + ", "
        + command.requesterKind().words() + ". The clock still counts from " + Words.date(opened.clockStart())
        + ".", null);
  }
}
