package org.ehccasework.plan.web;

import java.util.ArrayList;
import java.util.List;
import org.ehccasework.plan.internal.SettingCandidates;
import org.ehccasework.plan.internal.SettingCandidates.Candidate;
import org.ehccasework.web.Words;
import org.ehccasework.web.task.Note;
import org.springframework.stereotype.Component;

/** The settings consulted or asked for: what each replied, and what speaks for or against naming it. */
@Component
class SettingNotes {

  private final SettingCandidates candidates;

  SettingNotes(SettingCandidates candidates) {
    this.candidates = candidates;
  }

  Note of(String caseRef) {
    List<Candidate> all = candidates.of(caseRef);
    return all.isEmpty() ? Note.warning("No setting was consulted",
        "Consult a setting before it is named (sections 39 and 40).")
        : new Note(Note.Kind.INFO, "Settings consulted", all.stream().map(SettingNotes::line).toList());
  }

  /** Which of them to name and why, then why not the others. */
  List<Note> toName(List<Candidate> all) {
    if (all.isEmpty()) {
      return List.of(Note.warning("No setting was consulted", "Consult a setting before it is named (sections 39 and "
          + "40)."));
    }
    var suggested = SettingCandidates.suggested(all);
    List<String> lines = new ArrayList<>();
    suggested.ifPresent(one -> lines.add("We suggest " + one.setting() + ": " + one.why()));
    all.stream().filter(Candidate::binds).filter(Candidate::cannotMeet).forEach(one -> lines.add("The family asks for "
        + one.setting() + ", and section 38(3) applies. That the setting says no is not enough: it must be named "
        + "unless we find a ground of section 39(4) ourselves."));
    if (all.stream().filter(Candidate::binds).count() > 1) {
      lines.add("Several are ticked as asked for by the family. It can ask for one at a time (section 38(2)(b)): ask "
          + "which, and record it on the placement page.");
    }
    if (lines.isEmpty()) {
      lines.add("No one setting stands out. Choose among these, or name the type alone.");
    }
    all.forEach(one -> lines.add(line(one)));
    return List.of(new Note(Note.Kind.INFO, "Which setting to name", lines));
  }

  private static String line(Candidate one) {
    return one.setting() + " (" + one.kind().words() + ")" + (one.askedFor() ? ", asked for by the family" + (one.late()
        ? " after its time to answer the draft" : "") : "") + ": "
        + reply(one) + (one.binds() ? " Section 38(3) applies." : "");
  }

  private static String reply(Candidate one) {
    String on = one.repliedOn() == null ? "." : ", " + Words.date(one.repliedOn()) + ".";
    String said = one.comments() == null ? "" : " It said: " + one.comments();
    return switch (one.outcome() == null ? "" : one.outcome()) {
      case "can-meet" -> "can meet the needs" + on + said;
      case "cannot-meet" -> "says that it cannot meet the needs" + on
          + (one.ground() == null ? "" : " Ground: " + one.ground() + ".") + said;
      case "no-reply" -> "did not reply in time." + said;
      default -> one.sentOn() == null ? "not consulted yet."
          : "consulted on " + Words.date(one.sentOn()) + ", no reply yet.";
    };
  }
}
