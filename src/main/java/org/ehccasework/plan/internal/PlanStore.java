package org.ehccasework.plan.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.advice.read.AdviceReader;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.PlanVersion.AdviceLine;
import org.ehccasework.plan.PlanVersion.Agreed;
import org.ehccasework.plan.PlanVersion.Kind;
import org.ehccasework.plan.PlanVersion.State;
import org.ehccasework.plan.Representations;
import org.ehccasework.plan.SectionI;
import org.ehccasework.plan.VersionLine;
import org.springframework.stereotype.Component;

/** The versions of a case's plan: the one being written, copied from the last frozen one, and those frozen. */
@Component
public class PlanStore {

  private final PlanRows plans;
  private final VersionRows versions;
  private final RepresentationRows representations;
  private final AdviceReader advice;
  private final DraftStore drafts;

  PlanStore(PlanRows plans, VersionRows versions, RepresentationRows representations, AdviceReader advice,
      DraftStore drafts) {
    this.plans = plans;
    this.versions = versions;
    this.drafts = drafts;
    this.representations = representations;
    this.advice = advice;
  }

  /** Newest first. */
  public List<VersionLine> all(String caseRef) {
    return versions.all(caseRef);
  }

  public Optional<PlanVersion> find(String caseRef, int number) {
    return versions.find(caseRef, number).map(this::withSectionK);
  }

  public Optional<PlanVersion> find(String caseRef, UUID versionId) {
    return versions.find(caseRef, versionId).map(this::withSectionK);
  }

  public Optional<PlanVersion> newest(String caseRef) {
    return versions.newest(caseRef).map(this::withSectionK);
  }

  /** The revision a page shows and sends back; 0 where nothing was saved yet. */
  public String revision(String caseRef) {
    return plans.find(caseRef).map(plan -> String.valueOf(plan.revision())).orElse("0");
  }

  /** What the family said of the drafts, newest first. */
  public List<Representations> representations(String caseRef) {
    return representations.of(caseRef);
  }

  public void add(PlanVersion draft, Representations said) {
    representations.add(draft.id(), said);
  }

  /** The version being written. */
  public PlanVersion working(String caseRef) {
    return newest(caseRef).filter(version -> version.state() == State.WORKING)
        .orElseThrow(() -> new IllegalStateException("No version of the plan of " + caseRef + " is being written"));
  }

  /** Writes what people wrote into the working version, begun where there is none, and returns it. */
  public PlanVersion write(String caseRef, String basedOn, PlanContent content) {
    drafts.write(plans.save(caseRef, basedOn), Kind.DRAFT, draft -> DraftParts.rewritten(draft, content));
    return working(caseRef);
  }

  /** The working version as it was saved; refused where someone has saved it since the person saw it. */
  public PlanVersion asSaved(String caseRef, String basedOn) {
    drafts.begin(plans.save(caseRef, basedOn), Kind.DRAFT);
    return working(caseRef);
  }

  /** Begins the final version as the family knows it from the last draft, with its setting. */
  public PlanVersion writeFinal(String caseRef, SectionI named, Agreed health, String changes) {
    UUID id = drafts.begin(plans.count(caseRef), Kind.FINAL).id();
    versions.writeSectionI(id, named);
    versions.writeAgreement(id, health, changes);
    return working(caseRef);
  }

  public void writeReason(PlanVersion version, String reasonForSending) {
    versions.writeReason(version.id(), reasonForSending);
  }

  public void sign(PlanVersion version, Agreed signature, String reasonForSending, String earlyReason) {
    versions.writeSignature(version.id(), signature, reasonForSending, earlyReason);
  }

  /** Freezes the working version with the advice of today; one frozen already stays as it is. */
  public PlanVersion freeze(String caseRef) {
    PlanVersion newest = newest(caseRef).orElseThrow(() -> new IllegalStateException(caseRef + " has no plan"));
    if (newest.state() == State.WORKING) {
      versions.freeze(newest.id(), newest.advice());
    }
    return find(caseRef, newest.number()).orElseThrow();
  }

  /** True where the version is sent now for the first time, and its day of sending is not only corrected. */
  public boolean sent(UUID versionId, LocalDate on) {
    return versions.sent(versionId, on);
  }

  /** With the advice received as its section K where it is still being written. */
  public PlanVersion withSectionK(PlanVersion version) {
    return version.state() == State.WORKING ? version.withAdvice(received(version.caseRef())) : version;
  }

  private List<AdviceLine> received(String caseRef) {
    return advice.of(caseRef).stream().filter(each -> !each.open())
        .map(each -> new AdviceLine(each.id(), each.from(), each.regulation(), each.author(), each.authorRole(),
            each.receivedOn()))
        .toList();
  }
}
