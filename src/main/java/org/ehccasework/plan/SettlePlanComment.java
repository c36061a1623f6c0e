package org.ehccasework.plan;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.plan.internal.CommentRows;
import org.ehccasework.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks a comment on a plan as dealt with; who did it first stays. */
@Service
public class SettlePlanComment {

  public record Command(String caseRef, UUID comment) {}

  private final CaseAccess access;
  private final CommentRows comments;
  private final CaseHistory history;

  SettlePlanComment(CaseAccess access, CommentRows comments, CaseHistory history) {
    this.access = access;
    this.comments = comments;
    this.history = history;
  }

  @Transactional
  @CoordinatorOnly
  public void settle(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    PlanComment comment = comments.find(ref, command.comment())
        .orElseThrow(() -> new NotFound("There is no such comment on the plan of " + ref + "."));
    if (comments.settle(comment.id())) {
      history.add(ref, "plan", "A comment on " + comment.label() + " of the plan is dealt with", null);
    }
  }
}
