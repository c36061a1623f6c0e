package org.ehccasework.plan;

import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.plan.internal.CommentRows;
import org.ehccasework.plan.internal.DraftStore;
import org.ehccasework.plan.internal.DraftStore.Written;
import org.ehccasework.plan.internal.DraftTasks;
import org.ehccasework.web.NotFound;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says something to the others who write a plan about a section or a row of it; it never becomes part of the plan. */
@Service
public class CommentOnPlan {

  private static final int LONGEST = 4000;

  /** @param row null for the whole section */
  public record Command(String caseRef, PlanSection section, UUID row, String words) {}

  private final CaseAccess access;
  private final DraftTasks writing;
  private final DraftStore drafts;
  private final CommentRows comments;
  private final CaseHistory history;

  CommentOnPlan(CaseAccess access, DraftTasks writing, DraftStore drafts, CommentRows comments, CaseHistory history) {
    this.access = access;
    this.writing = writing;
    this.drafts = drafts;
    this.comments = comments;
    this.history = history;
  }

  @Transactional
  @CoordinatorOnly
  public void comment(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    Written written = drafts.of(ref, writing.require(ref));
    if (command.row() != null && !written.draft().rows(command.section()).contains(command.row())) {
      throw new NotFound("This row is not in section " + command.section() + " of the plan any more.");
    }
    String words = command.words() == null ? "" : command.words().strip();
    if (words.isEmpty()) {
      throw new RuleBroken("words", "Write your comment");
    }
    if (words.length() > LONGEST) {
      throw new RuleBroken("words", "Comment must be 4,000 characters or fewer");
    }
    String label = command.row() == null ? "section " + command.section() : written.draft().label(command.row());
    comments.add(ref, written.version().number(), command.section(), command.row(), label, words);
    history.add(ref, "plan", "A comment on " + label + " of the plan, version " + written.version().number(), null);
  }
}
