package org.ehccasework.plan;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.plan.internal.DraftStore;
import org.ehccasework.plan.internal.DraftTasks;
import org.ehccasework.plan.internal.RowChanges;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves a row of a section up or down by one place; what refers to it by number follows. */
@Service
public class MovePlanRow {

  public record Command(String caseRef, UUID row, boolean up) {}

  private final CaseAccess access;
  private final DraftTasks writing;
  private final DraftStore drafts;

  MovePlanRow(CaseAccess access, DraftTasks writing, DraftStore drafts) {
    this.access = access;
    this.writing = writing;
    this.drafts = drafts;
  }

  @Transactional
  @CoordinatorOnly
  public void move(Command command) {
    access.requireWork(command.caseRef());
    drafts.arrange(command.caseRef(), writing.require(command.caseRef()),
        draft -> RowChanges.move(draft, command.row(), command.up()));
  }
}
