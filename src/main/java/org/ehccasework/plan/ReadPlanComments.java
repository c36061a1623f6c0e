package org.ehccasework.plan;

import java.util.List;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.plan.internal.CommentRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the comments on every version of a plan to someone who may read the plan, and keeps that they did. */
@Service
public class ReadPlanComments {

  private final CaseAccess access;
  private final CommentRows comments;

  ReadPlanComments(CaseAccess access, CommentRows comments) {
    this.access = access;
    this.comments = comments;
  }

  /** Oldest first. */
  @Transactional
  @CaseReaders
  public List<PlanComment> all(String caseRef) {
    access.requireRead(caseRef);
    access.opened(caseRef);
    return comments.of(caseRef);
  }
}
