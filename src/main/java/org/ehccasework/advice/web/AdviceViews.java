package org.ehccasework.advice.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceBodies;
import org.ehccasework.advice.internal.AdviceDue;
import org.ehccasework.advice.internal.AdviceQuestion;
import org.ehccasework.advice.internal.AdviceQuestions;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.advice.internal.AdviserScope;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Shows one advice beside what was asked. */
@Component
class AdviceViews {

  private final AdviceRequests requests;
  private final AdviserScope scope;
  private final DocumentStore documents;
  private final AdviceQuestions questions;
  private final AdviceDue due;
  private final RecordAdviceNotes words;
  private final StaffDirectory staff;
  private final AdviceBodies bodies;

  AdviceViews(AdviceRequests requests, AdviserScope scope, DocumentStore documents, AdviceQuestions questions,
      AdviceDue due, RecordAdviceNotes words, StaffDirectory staff, AdviceBodies bodies) {
    this.requests = requests;
    this.scope = scope;
    this.documents = documents;
    this.questions = questions;
    this.due = due;
    this.words = words;
    this.staff = staff;
    this.bodies = bodies;
  }

  /**
   * One advice beside what was asked.
   *
   * @param asked what was asked of whom: question to answer, in order
   * @param facts what came, from whom and when
   * @param texts heading and text of each part that was written
   * @param documentTitle null where no document holds it
   * @param read who has read it; null while nobody has
   * @param may what the person can do about it
   */
  record View(String title, String reference, Map<String, String> asked, Map<String, String> facts,
      Map<String, String> texts, String documentTitle, String documentHref, String read, List<Question> questions,
      May may) {}

  /**
   * A question or challenge.
   *
   * @param href where its answer is written down; null once there is one
   * @param takeHref where to take the answer as the advice; null where that makes no sense
   */
  record Question(String title, String text, String answer, String answered, String href, String takeHref) {}

  /** Whether the person may mark it as read, ask about it, challenge it, use it in the plan. */
  record May(boolean mark, boolean ask, boolean challenge, boolean use) {}

  View of(String ref, UUID id) {
    AdviceRequest request = requests.get(ref, id);
    scope.requireSee(request);
    UUID document = request.answer().documentId();
    boolean came = request.isHere() || request.saysNothing();
    boolean works = came && scope.mayChange();
    return new View(request.body(), ref, asked(request), facts(request), texts(request.answer()),
        document == null ? null : documents.get(ref, document).title(),
        document == null ? null : "/cases/" + ref + "/documents/" + document, read(request),
        questions.about(id).stream().map(one -> question(one, works, request.saysNothing())).toList(),
        new May(works && request.seen() == null && request.status() != AdviceRequest.Status.REUSED, works,
            works && request.kind().mayBeChallenged(), request.isHere() && scope.mayChange()));
  }

  private String read(AdviceRequest request) {
    return request.seen() == null ? null
        : "Read by " + staff.nameOf(request.seen().by()) + " on " + Words.date(request.seen().on()) + ".";
  }

  private Question question(AdviceQuestion one, boolean works, boolean nothing) {
    String title = (one.isChallenge() ? "Challenged by " : "Asked by ") + staff.nameOf(one.askedBy()) + " on "
        + Words.date(one.askedOn()) + (one.told() == null ? "" : ", told " + one.told()) + ". Answer by "
        + Words.date(one.answerBy()) + ".";
    String page = "/cases/" + one.caseRef() + "/advice/" + one.requestId() + "/answers/" + one.id();
    return new Question(title, one.question(), one.answer(), one.isOpen() ? null
        : "Answered by " + one.answeredBy() + " on " + Words.date(one.answeredOn()),
        one.isOpen() && works ? page : null, !one.isOpen() && works && nothing ? page + "/take" : null);
  }

  /** The body we would ask for it now, where that is another one than was asked. */
  Map<String, Object> askedNow(String ref, UUID id) {
    AdviceRequest request = requests.get(ref, id);
    AdviceBodies.Body now = bodies.of(ref, request.kind());
    Map<String, Object> values = new LinkedHashMap<>();
    if (now.name() != null && !now.name().equalsIgnoreCase(request.organisation())) {
      values.put("organisation", now.name());
      values.put("email", now.email());
    }
    values.values().removeIf(value -> value == null);
    return values;
  }

  /** Who wrote it and in what role, as a form shows it first. */
  Map<String, Object> author(String ref, UUID id) {
    AdviceRequest.Answer answer = requests.get(ref, id).answer();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("author", answer.author());
    values.put("authorRole", answer.authorRole());
    values.values().removeIf(value -> value == null);
    return values;
  }

  /** Whom the adviser names instead; empty where they named nobody. */
  Optional<AdviceRequest.Elsewhere> elsewhere(String ref, UUID id) {
    return Optional.ofNullable(requests.get(ref, id).elsewhere());
  }

  private Map<String, String> asked(AdviceRequest request) {
    Map<String, String> asked = new LinkedHashMap<>();
    put(asked, "Regulation", request.kind().regulation());
    put(asked, "Asked", request.organisation());
    put(asked, "Asked on", request.askedOn() == null ? null : Words.date(request.askedOn()));
    put(asked, "Due on", due.of(request).map(Words::date).orElse(null));
    put(asked, "What we asked", String.join("\n", words.asked(request)));
    put(asked, "About the request", request.note());
    return asked;
  }

  private static Map<String, String> facts(AdviceRequest request) {
    Map<String, String> facts = new LinkedHashMap<>();
    AdviceRequest.Answer answer = request.answer();
    put(facts, "Received on", answer.receivedOn() == null ? null : Words.date(answer.receivedOn()));
    put(facts, "Written by", answer.author());
    put(facts, "Their role", answer.authorRole());
    put(facts, request.saysNothing() ? "Nothing to add" : "Reason", answer.reason());
    return facts;
  }

  static Map<String, String> texts(AdviceRequest.Answer answer) {
    Map<String, String> texts = new LinkedHashMap<>();
    put(texts, "Needs", answer.needs());
    put(texts, "Provision", answer.provision());
    put(texts, "Outcomes", answer.outcomes());
    return texts;
  }

  private static void put(Map<String, String> map, String key, String value) {
    if (value != null) {
      map.put(key, value);
    }
  }
}
