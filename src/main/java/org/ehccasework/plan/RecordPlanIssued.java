package org.ehccasework.plan;

import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.CaseStages;
import org.ehccasework.people.BySystem;
import org.ehccasework.plan.internal.PlanStore;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plan is in force from the day it was sent, which is its date (Children and Families Act 2014, s.42). */
@Service
public class RecordPlanIssued {

  private final CaseFiles files;
  private final PlanStore plans;
  private final CaseStages stages;
  private final CaseHistory history;

  RecordPlanIssued(CaseFiles files, PlanStore plans, CaseStages stages, CaseHistory history) {
    this.files = files;
    this.plans = plans;
    this.stages = stages;
    this.history = history;
  }

  @Transactional
  @BySystem
  public void record(String caseRef) {
    if (files.get(caseRef).stage() == CaseStage.PLAN_ISSUED) {
      return;
    }
    PlanVersion plan = plans.newest(caseRef).orElseThrow();
    stages.move(caseRef, CaseStage.PLAN_ISSUED);
    history.add(caseRef, "plan", plan.title() + ", is issued. Its date is " + Words.date(plan.sentOn()) + ".", null);
  }
}
