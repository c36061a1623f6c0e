package org.ehccasework.plan.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.plan.PlanVersion.Kind;
import org.ehccasework.plan.PlanVersion.State;
import org.ehccasework.plan.VersionLine;
import org.springframework.stereotype.Component;

/**
 * Says what may be written now: the draft while it is to be written, the final plan while it is made final, for it
 * may be changed in the light of what the family said (Children and Families Act 2014, ss.39(7), 40(4)).
 */
@Component
public class DraftTasks {

  public static final String DRAFT = "write-draft-plan";
  public static final String FINAL = "finalise-plan";

  private final CaseTasks tasks;
  private final VersionRows versions;

  DraftTasks(CaseTasks tasks, VersionRows versions) {
    this.tasks = tasks;
    this.versions = versions;
  }

  /** What is being written; says who finished it and when where nothing is. */
  public Kind require(String caseRef) {
    if (isOpen(caseRef, FINAL)) {
      return Kind.FINAL;
    }
    tasks.require(caseRef, DRAFT, null);
    return Kind.DRAFT;
  }

  /** The number of the version that is being written, or would be begun; empty where nothing is to be written. */
  public Optional<Integer> number(String caseRef) {
    if (Stream.of(DRAFT, FINAL).noneMatch(key -> isOpen(caseRef, key))) {
      return Optional.empty();
    }
    Optional<VersionLine> newest = versions.all(caseRef).stream().findFirst();
    return Optional.of(newest.filter(version -> version.state() == State.WORKING).map(VersionLine::number)
        .orElseGet(() -> newest.map(VersionLine::number).orElse(0) + 1));
  }

  private boolean isOpen(String caseRef, String key) {
    return tasks.find(caseRef, key, null).isPresent();
  }
}
