package org.ehccasework.plan;

import java.util.List;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.plan.PlanVersion.State;
import org.ehccasework.plan.internal.DraftStore;
import org.ehccasework.plan.internal.PlanStore;
import org.ehccasework.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens two versions of a plan beside each other to someone who may read it, and keeps that they did. */
@Service
public class ComparePlans {

  /**
   * Two numbers of versions; the lower one is the old one, whichever way round they were chosen.
   *
   * @param older null for the version sent last before the newer one
   * @param newer null for the newest
   */
  public record Command(String caseRef, Integer older, Integer newer) {}

  /** A version with the ids of its rows. */
  public record Side(PlanVersion version, PlanDraft rows) {}

  /**
   * Both versions.
   *
   * @param all every version, newest first
   * @param older null where there are not two versions to compare
   */
  public record Compared(List<VersionLine> all, Side older, Side newer) {}

  private final CaseAccess access;
  private final PlanStore plans;
  private final DraftStore drafts;

  ComparePlans(CaseAccess access, PlanStore plans, DraftStore drafts) {
    this.access = access;
    this.plans = plans;
    this.drafts = drafts;
  }

  @Transactional
  @CaseReaders
  public Compared compare(Command command) {
    String ref = command.caseRef();
    access.requireRead(ref);
    access.opened(ref);
    List<VersionLine> all = plans.all(ref);
    if (all.size() < 2) {
      return new Compared(all, null, null);
    }
    int one = command.newer() == null ? all.get(0).number() : command.newer();
    int other = command.older() == null ? before(all, one) : command.older();
    return new Compared(all, side(ref, Math.min(one, other)), side(ref, Math.max(one, other)));
  }

  private static int before(List<VersionLine> all, int number) {
    List<VersionLine> earlier = all.stream().filter(line -> line.number() < number).toList();
    return earlier.stream().filter(line -> line.state() == State.SENT).findFirst()
        .or(() -> earlier.stream().findFirst()).map(VersionLine::number).orElse(number);
  }

  private Side side(String ref, int number) {
    PlanVersion version = plans.find(ref, number)
        .orElseThrow(() -> new NotFound("There is no version " + number + " of the plan of " + ref + "."));
    return new Side(version, drafts.rowsOf(version));
  }
}
