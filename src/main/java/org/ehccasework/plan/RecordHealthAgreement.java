package org.ehccasework.plan;

import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.plan.PlanVersion.Agreed;
import org.ehccasework.plan.internal.Agreements;
import org.ehccasework.plan.internal.DraftStore;
import org.ehccasework.plan.internal.DraftTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes who agreed section G for the health body, and when (SEND Regulations 2014, regulation 12(2)). */
@Service
public class RecordHealthAgreement {

  /** @param health null to take a noted agreement back */
  public record Command(String caseRef, Agreed health) {}

  private final CaseAccess access;
  private final DraftTasks writing;
  private final DraftStore drafts;
  private final Agreements agreements;
  private final CaseHistory history;

  RecordHealthAgreement(CaseAccess access, DraftTasks writing, DraftStore drafts, Agreements agreements, CaseHistory history) {
    this.access = access;
    this.writing = writing;
    this.drafts = drafts;
    this.agreements = agreements;
    this.history = history;
  }

  @Transactional
  @CoordinatorOnly
  public void record(Command command) {
    access.requireWork(command.caseRef());
    var kind = writing.require(command.caseRef());
    agreements.requireWhole(command.health());
    drafts.agree(command.caseRef(), kind, command.health());
    history.add(command.caseRef(), "plan", command.health() == null ? "The agreement to section G is taken back"
        : command.health().by() + " agreed section G for the health body", null);
  }
}
