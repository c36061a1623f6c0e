package org.ehccasework.advice.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.advice.internal.AdviserScope;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Shows one advice beside what was asked. */
@Component
class AdviceViews {

  private final AdviceRequests requests;
  private final AdviserScope scope;
  private final DocumentStore documents;

  AdviceViews(AdviceRequests requests, AdviserScope scope, DocumentStore documents) {
    this.requests = requests;
    this.scope = scope;
    this.documents = documents;
  }

  /**
   * One advice.
   *
   * @param facts question and answer, in order
   * @param texts heading and text of each part that was written
   * @param documentTitle null where no document holds it
   */
  record View(String title, String reference, Map<String, String> facts, Map<String, String> texts,
      String documentTitle, String documentHref) {}

  View of(String ref, UUID id) {
    AdviceRequest request = requests.get(ref, id);
    scope.requireAnswer(request);
    UUID document = request.answer().documentId();
    return new View(request.body(), ref, facts(request), texts(request.answer()),
        document == null ? null : documents.get(ref, document).title(),
        document == null ? null : "/cases/" + ref + "/documents/" + document);
  }

  /** Whom the adviser names instead; empty where they named nobody. */
  Optional<AdviceRequest.Elsewhere> elsewhere(String ref, UUID id) {
    return Optional.ofNullable(requests.get(ref, id).elsewhere());
  }

  private static Map<String, String> facts(AdviceRequest request) {
    Map<String, String> facts = new LinkedHashMap<>();
    AdviceRequest.Answer answer = request.answer();
    put(facts, "Regulation", request.kind().regulation());
    put(facts, "Asked", request.organisation());
    put(facts, "Asked on", request.askedOn() == null ? null : Words.date(request.askedOn()));
    put(facts, "Received on", answer.receivedOn() == null ? null : Words.date(answer.receivedOn()));
    put(facts, "Written by", answer.author());
    put(facts, "Their role", answer.authorRole());
    put(facts, "About the request", request.note());
    put(facts, "Reason", answer.reason());
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
