package org.ehccasework.plan;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.plan.internal.DraftStore;
import org.ehccasework.plan.internal.DraftTasks;
import org.ehccasework.plan.internal.RowChanges;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a row out of the draft; versions sent before keep it. */
@Service
public class RemovePlanRow {

  public record Command(String caseRef, UUID row, String basedOn) {}

  private final CaseAccess access;
  private final DraftTasks writing;
  private final DraftStore drafts;

  RemovePlanRow(CaseAccess access, DraftTasks writing, DraftStore drafts) {
    this.access = access;
    this.writing = writing;
    this.drafts = drafts;
  }

  /** {@link PlanChanged} where someone saved the row after this person opened it. */
  @Transactional
  @CoordinatorOnly
  public void remove(Command command) {
    access.requireWork(command.caseRef());
    drafts.change(command.caseRef(), writing.require(command.caseRef()), command.row().toString(), command.basedOn(),
        draft -> RowChanges.remove(draft, command.row()));
  }
}
