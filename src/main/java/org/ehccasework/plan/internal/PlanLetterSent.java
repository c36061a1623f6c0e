package org.ehccasework.plan.internal;

import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.CaseStages;
import org.ehccasework.engine.TaskHints;
import org.ehccasework.letters.NoticeGiven;
import org.ehccasework.letters.NoticeType;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Marks a version as sent on the day its letter left, and a case whose draft is with the family. */
@Component
class PlanLetterSent {

  private final PlanStore plans;
  private final CaseStages stages;
  private final TaskHints hints;

  PlanLetterSent(PlanStore plans, CaseStages stages, TaskHints hints) {
    this.plans = plans;
    this.stages = stages;
    this.hints = hints;
  }

  @EventListener
  void on(NoticeGiven given) {
    boolean planLetter = given.type() == NoticeType.N8 || given.type() == NoticeType.N10;
    boolean first = planLetter && plans.sent(given.subjectId(), given.dispatchedOn());
    if (first && given.type() == NoticeType.N8) {
      stages.move(given.caseRef(), CaseStage.DRAFT_SENT);
    }
    if (planLetter) {
      hints.renew(given.caseRef(), PlanTaskHints.WITH_THE_FAMILY, null);
    }
  }
}
