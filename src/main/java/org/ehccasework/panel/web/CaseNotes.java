package org.ehccasework.panel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehccasework.advice.read.AdviceReader;
import org.ehccasework.advice.read.AdviceReader.Advice;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.internal.LastDays;
import org.ehccasework.web.Words;
import org.ehccasework.web.task.Note;
import org.springframework.stereotype.Component;

/** What a panel or an officer should read before they answer: the request, the advice, the law, the dates. */
@Component
class CaseNotes {

  private final CaseFiles cases;
  private final CaseHistory history;
  /** From whom advice must be sought in every assessment, by the paragraph of the SEND Regulations 2014. */
  private static final Map<String, String> MUST_BE_SOUGHT = Map.of("6(1)(b)", "education advice", "6(1)(c)",
      "medical advice", "6(1)(d)", "educational psychology advice", "6(1)(e)", "social care advice");

  private final AdviceReader advice;
  private final LastDays lastDays;
  private final Clock clock;

  CaseNotes(CaseFiles cases, CaseHistory history, AdviceReader advice, LastDays lastDays, Clock clock) {
    this.cases = cases;
    this.history = history;
    this.advice = advice;
    this.lastDays = lastDays;
    this.clock = clock;
  }

  /** Age, setting, and every request as it was recorded. */
  Note request(String caseRef) {
    CaseFile file = cases.get(caseRef);
    List<String> lines = new ArrayList<>();
    lines.add(file.child().fullName() + ", born " + Words.date(file.child().dateOfBirth())
        + (file.child().setting() == null ? "" : ", " + file.child().setting()) + ".");
    lines.addAll(requests(caseRef));
    return note(Note.Kind.INFO, "The request", lines);
  }

  /** Every request as it was recorded, the newest first. */
  List<String> requests(String caseRef) {
    return history.all(caseRef).stream().filter(entry -> entry.kind().equals("request"))
        .map(CaseHistory.Entry::what).toList();
  }

  /** What came in and what is still to come; a decision never waits for it. */
  Optional<Note> advice(String caseRef) {
    List<Advice> all = advice.of(caseRef);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    all.stream().filter(each -> !each.open()).map(CaseNotes::received).forEach(lines::add);
    List<String> missing = all.stream().filter(Advice::open).map(Advice::from).toList();
    if (missing.isEmpty()) {
      return Optional.of(complete(all, lines));
    }
    lines.add(0, "Still to come: " + String.join(", ", missing)
        + ". Late advice does not move your date. Decide on what there is, or get it from someone else in time.");
    return Optional.of(note(Note.Kind.WARNING, missing.size() + " of " + all.size() + " pieces of advice missing",
        lines));
  }

  /** Where the law wants advice that nobody gave, nothing may say that all of it is there. */
  private static Note complete(List<Advice> received, List<String> lines) {
    List<String> lacking = MUST_BE_SOUGHT.entrySet().stream()
        .filter(must -> received.stream().noneMatch(each -> must.getKey().equals(each.regulation())))
        .map(Map.Entry::getValue).sorted().toList();
    if (lacking.isEmpty()) {
      return note(Note.Kind.INFO, "All the advice is in", lines);
    }
    lines.add(0, "There is none: " + String.join(", ", lacking) + ". Nothing more is still to come.");
    return note(Note.Kind.WARNING, "Some advice the law wants was not given", lines);
  }

  private static String received(Advice advice) {
    return advice.from() + ": received" + (advice.receivedOn() == null ? "" : " " + Words.date(advice.receivedOn()))
        + (advice.author() == null ? "" : " from " + advice.author()) + ".";
  }

  Note legalTest(Question question) {
    return Note.info("The legal test", question.legalTest(),
        "Our own criteria may guide this and never replace it.");
  }

  /** By when the family must know, and the last day to post the letter. */
  Optional<Note> dates(String caseRef, Question question) {
    LocalDate today = LocalDate.now(clock);
    return lastDays.toTakeEffect(caseRef, question).map(due -> {
      if (due.isBefore(today)) {
        return Note.warning("This decision is late", "The letter should have taken effect by "
            + Words.dayAndDate(due) + ". Decide today if you can: the duty to tell the family goes on.");
      }
      String what = question == Question.TO_ASSESS ? "The letter must have taken effect by "
          : "A letter that says no must have taken effect by ";
      String post = lastDays.toPost(caseRef, question)
          .map(day -> day.isBefore(today) ? "It is too late for first class post: use the portal, email or hand."
              : "By first class post it must leave by " + Words.dayAndDate(day) + ".").orElse("");
      return Note.info("Date to keep", what + Words.dayAndDate(due) + ". " + Words.due(due, today) + ".", post);
    });
  }

  static Note note(Note.Kind kind, String heading, List<String> lines) {
    return new Note(kind, heading, lines);
  }
}
