package org.ehccasework.plan.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.ehccasework.engine.TaskHints;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanDraft;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.PlanVersion.Kind;
import org.ehccasework.plan.PlanVersion.State;
import org.ehccasework.plan.SectionI;
import org.ehccasework.plan.internal.PlanRows.Plan;
import org.springframework.stereotype.Component;

/** The version of a plan that is being written, part by part: begun from the last one frozen when it is first saved. */
@Component
public class DraftStore {

  private final PlanRows plans;
  private final VersionRows versions;
  private final PartRows parts;
  private final TaskHints hints;

  DraftStore(PlanRows plans, VersionRows versions, PartRows parts, TaskHints hints) {
    this.plans = plans;
    this.versions = versions;
    this.parts = parts;
    this.hints = hints;
  }

  /**
   * What is being written, or would be.
   *
   * @param revisions as which revision each part was saved last
   * @param savedBy null before anything was saved
   */
  public record Written(PlanVersion version, PlanDraft draft, Map<String, Integer> revisions, String savedBy,
      Instant savedAt) {}

  public Written of(String caseRef, Kind kind) {
    PlanVersion version = orToBe(caseRef, kind);
    Optional<Plan> plan = plans.find(caseRef);
    return new Written(version, draft(caseRef, version), plan.map(Plan::id).map(parts::revisions).orElse(Map.of()),
        plan.map(Plan::savedBy).orElse(null), plan.map(Plan::savedAt).orElse(null));
  }

  /** What stands in a version that was kept, with the ids of its rows. */
  public PlanDraft rowsOf(PlanVersion version) {
    return versions.draft(version.id(), version.content());
  }

  private PlanDraft draft(String caseRef, PlanVersion version) {
    return versions.newest(caseRef).map(newest -> versions.draft(newest.id(), version.content()))
        .orElse(PlanDraft.EMPTY);
  }

  /** The working version; where none is begun, what it would begin as. */
  private PlanVersion orToBe(String caseRef, Kind kind) {
    Optional<PlanVersion> newest = versions.newest(caseRef);
    return newest.filter(version -> version.state() == State.WORKING).orElseGet(() -> new PlanVersion(null, caseRef,
        newest.map(PlanVersion::number).orElse(0) + 1, kind, State.WORKING,
        newest.map(PlanVersion::content).orElse(PlanContent.EMPTY), SectionI.BLANK,
        newest.map(PlanVersion::health).orElse(null), null, null, null, null, null, null, List.of()));
  }

  /**
   * Changes one part of the working version.
   *
   * @param part the section, or the id of the row
   * @param basedOn as which revision the person saw it saved; "0" for never
   */
  public void change(String caseRef, Kind kind, String part, String basedOn, UnaryOperator<PlanDraft> change) {
    Plan plan = plans.count(caseRef);
    parts.require(plan.id(), part, basedOn);
    write(plan, kind, change);
  }

  /** Changes the order of rows, which overwrites no words of anybody. */
  public void arrange(String caseRef, Kind kind, UnaryOperator<PlanDraft> change) {
    write(plans.count(caseRef), kind, change);
  }

  /** Adds rows, and texts where there are none: that overwrites no words of anybody either. */
  public void add(String caseRef, Kind kind, UnaryOperator<PlanDraft> change) {
    write(plans.count(caseRef), kind, change);
  }

  public void agree(String caseRef, Kind kind, PlanVersion.Agreed health) {
    PlanVersion version = begin(plans.count(caseRef), kind);
    versions.writeAgreement(version.id(), health, version.changes());
    hints.renew(caseRef, DraftTasks.DRAFT, null);
  }

  /** Writes the whole of it for who has saved the plan just now. */
  void write(Plan plan, Kind kind, UnaryOperator<PlanDraft> change) {
    PlanVersion version = begin(plan, kind);
    PlanDraft before = versions.draft(version.id(), version.content());
    PlanDraft after = change.apply(before);
    Set<String> changed = DraftParts.changed(before, after);
    versions.write(version.id(), after);
    parts.saved(plan.id(), changed, plan.revision());
    if (version.health() != null && !agreedTo(before).equals(agreedTo(after))) {
      versions.writeAgreement(version.id(), null, version.changes());
    }
    hints.renew(plan.caseRef(), DraftTasks.DRAFT, null);
  }

  /** The health body agreed these words of section G and no others (regulation 12(2)). */
  private static List<PlanContent.Provision> agreedTo(PlanDraft draft) {
    return draft.content().in(PlanContent.Section.G).stream().map(row -> row.linkedTo(null, null)).toList();
  }

  /** The working version, begun as a copy of the last one where there is none. */
  PlanVersion begin(Plan plan, Kind kind) {
    Optional<PlanVersion> last = versions.newest(plan.caseRef());
    if (last.isPresent() && last.get().state() == State.WORKING) {
      return last.get();
    }
    UUID id = versions.add(plan.id(), last.map(PlanVersion::number).orElse(0) + 1, kind);
    last.ifPresent(old -> {
      versions.write(id, versions.draft(old.id(), old.content()));
      versions.writeAgreement(id, old.health(), null);
    });
    return versions.newest(plan.caseRef()).orElseThrow();
  }
}
