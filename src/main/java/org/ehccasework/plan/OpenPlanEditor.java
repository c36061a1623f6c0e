package org.ehccasework.plan;

import java.util.List;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.plan.internal.CommentRows;
import org.ehccasework.plan.internal.DraftStore.Written;
import org.ehccasework.plan.internal.DraftStore;
import org.ehccasework.plan.internal.DraftTasks;
import org.ehccasework.plan.internal.OpenSections.Reader;
import org.ehccasework.plan.internal.OpenSections;
import org.ehccasework.plan.internal.PlanStore;
import org.ehccasework.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the version that is being written to someone who works on it, and notes that they have it open. */
@Service
public class OpenPlanEditor {

  /**
   * @param version 0 for whichever is being written
   * @param section null for none of them
   */
  public record Command(String caseRef, int version, PlanSection section) {}

  /**
   * What is being written.
   *
   * @param version with the advice received as its section K
   * @param others who else opened the section lately
   * @param comments on every section, oldest first
   */
  public record Opened(PlanVersion version, Written written, List<Reader> others,
      List<PlanComment> comments) {}

  private final CaseAccess access;
  private final DraftTasks writing;
  private final DraftStore drafts;
  private final PlanStore plans;
  private final OpenSections open;
  private final CommentRows comments;

  OpenPlanEditor(CaseAccess access, DraftTasks writing, DraftStore drafts, PlanStore plans, OpenSections open,
      CommentRows comments) {
    this.access = access;
    this.writing = writing;
    this.drafts = drafts;
    this.plans = plans;
    this.open = open;
    this.comments = comments;
  }

  @Transactional
  @CoordinatorOnly
  public Opened open(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    Written written = drafts.of(ref, writing.require(ref));
    if (command.version() > 0 && written.version().number() != command.version()) {
      throw new NotFound("Version " + command.version() + " of the plan of " + ref + " is not being written. "
          + "Version " + written.version().number() + " is.");
    }
    access.opened(ref);
    List<Reader> others = List.of();
    if (command.section() != null) {
      open.opened(ref, command.section());
      others = open.others(ref, command.section());
    }
    return new Opened(plans.withSectionK(written.version()), written, others, comments.of(ref));
  }
}
