package org.ehccasework.plan;

import java.util.List;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.plan.internal.PlanStore;
import org.ehccasework.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the plan of a case to someone who may read it, and keeps that they did. */
@Service
public class ReadPlan {

  private final CaseAccess access;
  private final PlanStore plans;

  ReadPlan(CaseAccess access, PlanStore plans) {
    this.access = access;
    this.plans = plans;
  }

  /** The versions, newest first. */
  @Transactional
  @CaseReaders
  public List<VersionLine> versions(String caseRef) {
    open(caseRef);
    return plans.all(caseRef);
  }

  @Transactional
  @CaseReaders
  public PlanVersion version(String caseRef, int number) {
    open(caseRef);
    return plans.find(caseRef, number)
        .orElseThrow(() -> new NotFound("There is no version " + number + " of the plan of " + caseRef + "."));
  }

  private void open(String caseRef) {
    access.requireRead(caseRef);
    access.opened(caseRef);
  }
}
