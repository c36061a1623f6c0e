package org.ehccasework.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ehccasework.advice.read.ConflictReader;
import org.ehccasework.plan.PlanNote;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.springframework.stereotype.Component;

/** Warn early, block late: a plan with a defect of form is not sent, and one with other notes only with a reason. */
@Component
public class SendingPolicy {

  private final CircumstancesReader circumstances;
  private final ConflictReader conflicts;

  SendingPolicy(CircumstancesReader circumstances, ConflictReader conflicts) {
    this.circumstances = circumstances;
    this.conflicts = conflicts;
  }

  /** What is still to fix in this version. */
  public List<PlanNote> notesOn(PlanVersion version) {
    return Stream.concat(PlanChecks.of(version, circumstances.of(version.caseRef())).stream(),
        conflicts.unexplained(version.caseRef()).stream().map(SendingPolicy::note)).toList();
  }

  private static PlanNote note(ConflictReader.Conflict conflict) {
    return new PlanNote(PlanNote.ADVICE_DISAGREES, "B", "", conflict.first() + " and "
        + conflict.second().toLowerCase(Locale.UK) + " disagree about " + conflict.need() + ". Explain on the advice "
        + "page which of them the plan follows and why.", PlanNote.Severity.NEEDS_REASON);
  }

  /** Lets the version go and returns the notes it goes with; refused with every note at its field otherwise. */
  public List<PlanNote> require(PlanVersion version, String reasonForSending) {
    List<PlanNote> notes = notesOn(version);
    List<PlanNote> blocking = notes.stream().filter(PlanNote::blocks).toList();
    if (!blocking.isEmpty()) {
      throw new RuleBroken(violations(blocking));
    }
    if (!notes.isEmpty() && reasonForSending == null) {
      List<Violation> all = new ArrayList<>();
      all.add(new Violation("reasonForSending", (notes.size() == 1 ? "1 note is" : notes.size() + " notes are")
          + " still to fix. Mend what is listed here, or say why the plan is sent all the same."));
      all.addAll(violations(notes));
      throw new RuleBroken(all);
    }
    return notes;
  }

  private static List<Violation> violations(List<PlanNote> notes) {
    return notes.stream().map(note -> new Violation(note.field(), note.message())).toList();
  }
}
