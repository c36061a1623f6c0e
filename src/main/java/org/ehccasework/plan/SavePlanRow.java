package org.ehccasework.plan;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.plan.internal.DraftStore;
import org.ehccasework.plan.internal.DraftTasks;
import org.ehccasework.plan.internal.RowChanges;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one row of section B, E, F, G, H1 or H2: one need, outcome or provision. */
@Service
public class SavePlanRow {

  /**
   * @param row its id; one that is not in the draft is added
   * @param basedOn as which revision the person saw the row saved; "0" for never
   * @param need the row of section B it is for; may be null
   * @param outcome the row of section E it helps with; may be null
   */
  public record Command(String caseRef, UUID row, String basedOn, PlanContent.Row content, UUID need, UUID outcome) {}

  private final CaseAccess access;
  private final DraftTasks writing;
  private final DraftStore drafts;

  SavePlanRow(CaseAccess access, DraftTasks writing, DraftStore drafts) {
    this.access = access;
    this.writing = writing;
    this.drafts = drafts;
  }

  /** {@link PlanChanged} where someone saved the row after this person opened it. */
  @Transactional
  @CoordinatorOnly
  public void save(Command command) {
    access.requireWork(command.caseRef());
    drafts.change(command.caseRef(), writing.require(command.caseRef()), command.row().toString(), command.basedOn(),
        draft -> RowChanges.put(draft, command.row(), linked(draft, command)));
  }

  /** What a row is for is chosen by the row, because its number may have changed meanwhile. */
  private static PlanContent.Row linked(PlanDraft draft, Command command) {
    Integer need = PlanDraft.number(draft.needs(), command.need());
    if (command.content() instanceof PlanContent.Outcome outcome) {
      return new PlanContent.Outcome(outcome.outcome(), need, outcome.by());
    }
    return command.content() instanceof PlanContent.Provision provision
        ? provision.linkedTo(need, PlanDraft.number(draft.outcomes(), command.outcome())) : command.content();
  }
}
