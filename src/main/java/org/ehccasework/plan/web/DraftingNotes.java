package org.ehccasework.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ehccasework.advice.read.AdviceReader;
import org.ehccasework.advice.read.AdviceReader.Advice;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.internal.SendingPolicy;
import org.ehccasework.web.task.Note;
import org.springframework.stereotype.Component;

/** What to read while writing a draft: what is to fix, what the family said, what each advice gives to each section. */
@Component
class DraftingNotes {

  private static final int SHORT = 700;

  private final AdviceReader advice;
  private final SendingPolicy policy;
  private final FamilyNotes family;

  DraftingNotes(AdviceReader advice, SendingPolicy policy, FamilyNotes family) {
    this.advice = advice;
    this.policy = policy;
    this.family = family;
  }

  List<Advice> advice(String caseRef) {
    return advice.of(caseRef);
  }

  List<Note> of(String caseRef, Optional<PlanVersion> last) {
    List<Note> notes = new ArrayList<>();
    last.ifPresent(version -> notes.addAll(ToFix.notes(policy.notesOn(version))));
    notes.addAll(family.said(caseRef));
    notes.add(Note.info("A draft names no school", "Section I stays blank, and no other section may say which school "
        + "or kind of school it will be (section 38(5)). Section K is filled in with the advice received."));
    List<Advice> all = advice.of(caseRef);
    add(notes, "For section B: needs, from the advice", all, Advice::needs);
    add(notes, "For section E: outcomes, from the advice", all, Advice::outcomes);
    add(notes, "For sections F, G and H: provision, from the advice", all, Advice::provision);
    List<String> open = all.stream().filter(Advice::open).map(each -> each.from() + " has not come.").toList();
    if (!open.isEmpty()) {
      notes.add(new Note(Note.Kind.WARNING, "Advice still to come", open));
    }
    return notes;
  }

  private static void add(List<Note> notes, String heading, List<Advice> all, Function<Advice, String> part) {
    List<String> lines = all.stream().filter(each -> part.apply(each) != null && !part.apply(each).isBlank())
        .map(each -> each.from() + ": " + inShort(part.apply(each))).toList();
    if (!lines.isEmpty()) {
      notes.add(new Note(Note.Kind.INFO, heading, lines));
    }
  }

  private static String inShort(String text) {
    String flat = text.strip();
    return flat.length() <= SHORT ? flat : flat.substring(0, flat.lastIndexOf(' ', SHORT) < 1 ? SHORT
        : flat.lastIndexOf(' ', SHORT)) + " … (more in the advice)";
  }
}
