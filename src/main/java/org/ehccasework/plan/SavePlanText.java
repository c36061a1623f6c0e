package org.ehccasework.plan;

import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.plan.internal.DraftStore;
import org.ehccasework.plan.internal.DraftTasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps one section that is a text, gaps and all. */
@Service
public class SavePlanText {

  /**
   * @param basedOn as which revision the person saw the section saved; "0" for never
   * @param tookPart who took part and how; with section A only
   */
  public record Command(String caseRef, PlanSection section, String basedOn, String text, String tookPart) {}

  private final CaseAccess access;
  private final DraftTasks writing;
  private final DraftStore drafts;

  SavePlanText(CaseAccess access, DraftTasks writing, DraftStore drafts) {
    this.access = access;
    this.writing = writing;
    this.drafts = drafts;
  }

  /** {@link PlanChanged} where someone saved the section after this person opened it. */
  @Transactional
  @CoordinatorOnly
  public void save(Command command) {
    access.requireWork(command.caseRef());
    drafts.change(command.caseRef(), writing.require(command.caseRef()), command.section().name(), command.basedOn(),
        draft -> new PlanDraft(draft.content().withText(command.section(), command.text(), command.tookPart()),
            draft.needs(), draft.outcomes(), draft.provision()));
  }
}
