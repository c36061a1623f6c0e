package org.ehccasework.advice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.internal.AdviceDue;
import org.ehccasework.advice.internal.AdviceQuestion;
import org.ehccasework.advice.internal.AdviceQuestions;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.advice.internal.SharedPapers;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.clock.CaseExceptions;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Words;
import org.ehccasework.web.task.Note;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws up a request for the adviser who is asked: the question, the child, what may be read. */
@Component
class AskedViews {

  private final CaseFiles files;
  private final CasePeople people;
  private final AdviceRequests requests;
  private final SharedPapers papers;
  private final AdviceQuestions questions;
  private final AdviceDue due;
  private final CaseExceptions exceptions;
  private final StaffDirectory staff;
  private final RecordAdviceNotes words;
  private final MessageSource messages;
  private final Clock clock;

  AskedViews(CaseFiles files, CasePeople people, AdviceRequests requests, SharedPapers papers,
      AdviceQuestions questions, AdviceDue due, CaseExceptions exceptions, StaffDirectory staff,
      RecordAdviceNotes words, MessageSource messages, Clock clock) {
    this.files = files;
    this.people = people;
    this.requests = requests;
    this.papers = papers;
    this.questions = questions;
    this.due = due;
    this.exceptions = exceptions;
    this.staff = staff;
    this.words = words;
    this.messages = messages;
    this.clock = clock;
  }

  AskedView of(AdviceRequest request) {
    CaseFile file = files.get(request.caseRef());
    List<AdviceRequest> all = requests.of(request.caseRef());
    return new AskedView(request.id(), request.body() + " for " + file.child().fullName(), dueWords(request),
        asked(request), notes(request), child(file),
        all.stream().filter(one -> one.kind() == AdviceKind.FAMILY && one.isHere()).findFirst()
            .map(one -> AdviceViews.texts(one.answer())).orElse(Map.of()),
        papers.of(request, all).stream().map(paper -> new AskedView.Paper(paper.title(),
            "/contribute/" + request.id() + "/documents/" + paper.id())).toList(),
        given(request), questions.about(request.id()).stream().map(AskedViews::question).toList(), contact(file));
  }

  private String dueWords(AdviceRequest request) {
    var today = LocalDate.now(clock);
    return due.of(request).filter(day -> request.isOpen()).map(day -> day.isBefore(today)
        ? "It was due on " + Words.dayAndDate(day) + ". It is still wanted."
        : "Due " + Words.dayAndDate(day) + ". " + Words.due(day, today) + ".").orElse("");
  }

  private List<String> asked(AdviceRequest request) {
    List<String> asked = new ArrayList<>(words.asked(request));
    String own = messages.getMessage("contribute.asked." + request.kind().code(), null, "", Locale.UK);
    if (!own.isEmpty()) {
      asked.add(1, own);
    }
    if (request.note() != null) {
      asked.add(request.note());
    }
    return asked;
  }

  private List<Note> notes(AdviceRequest request) {
    List<Note> notes = new ArrayList<>();
    if (!request.isOpen()) {
      return notes;
    }
    if (request.elsewhere() != null) {
      notes.add(Note.info("You said that " + request.elsewhere().name() + " should be asked",
          "The coordinator sends the request on. Until then the six weeks keep running. You can still answer it."));
    }
    exceptions.of(request.caseRef()).stream()
        .filter(claim -> AdviceDue.itemId(request.id()).equals(claim.itemId()))
        .forEach(claim -> notes.add(Note.info("You asked for more time", exceptions.words(claim),
            "The date itself does not move. Send your advice as soon as you can.")));
    return notes;
  }

  private Map<String, String> child(CaseFile file) {
    CaseFile.Child child = file.child();
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Name", child.fullName());
    facts.put("Date of birth", Words.date(child.dateOfBirth()) + ", age "
        + Period.between(child.dateOfBirth(), LocalDate.now(clock)).getYears());
    if (child.setting() != null) {
      facts.put("School or setting", child.setting());
    }
    String family = people.family(file.ref()).stream().map(AskedViews::reach).collect(Collectors.joining("; "));
    if (!family.isEmpty()) {
      facts.put("Family", family);
    }
    return facts;
  }

  private static String reach(CasePerson person) {
    return person.name() + (person.phone() == null || person.phone().isBlank() ? "" : ", " + person.phone());
  }

  private Map<String, String> given(AdviceRequest request) {
    Map<String, String> given = new LinkedHashMap<>();
    if (!request.isOpen()) {
      AdviceRequest.Answer answer = request.answer();
      put(given, "Sent", answer.recordedOn() == null ? null : Words.date(answer.recordedOn()));
      put(given, "Written by", answer.author());
      put(given, "Their role", answer.authorRole());
      given.putAll(AdviceViews.texts(answer));
      put(given, "Nothing to add", request.saysNothing() ? answer.reason() : null);
    }
    return given;
  }

  private static AskedView.Question question(AdviceQuestion one) {
    String title = (one.isChallenge() ? "We challenge this advice" : "We have a question about this advice")
        + (one.isOpen() ? ". Answer by " + Words.dayAndDate(one.answerBy())
            : ". Answered on " + Words.date(one.answeredOn()) + " by " + one.answeredBy());
    return new AskedView.Question(title, one.question(), one.answer(),
        one.isOpen() ? "/contribute/" + one.requestId() + "/questions/" + one.id() : null);
  }

  private static void put(Map<String, String> rows, String question, String answer) {
    if (answer != null) {
      rows.put(question, answer);
    }
  }

  private String contact(CaseFile file) {
    return file.coordinator() == null ? "" : staff.find(file.coordinator()).map(member -> "Questions? Ask "
        + member.name() + ", the coordinator" + (member.phone() == null ? "" : ": " + member.phone()) + ".").orElse("");
  }
}
