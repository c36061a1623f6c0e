package org.ehccasework.advice.internal;

import java.util.List;
import org.ehccasework.advice.read.AdviceReader;
import org.springframework.stereotype.Component;

/** The advice of a case for other features: what came, was used again, or is still to come. */
@Component
class AdviceOfCase implements AdviceReader {

  private final AdviceRequests requests;

  AdviceOfCase(AdviceRequests requests) {
    this.requests = requests;
  }

  @Override
  public List<Advice> of(String caseRef) {
    return requests.of(caseRef).stream().filter(request -> request.isHere() || request.isOpen())
        .map(AdviceOfCase::advice).toList();
  }

  private static Advice advice(AdviceRequest request) {
    AdviceRequest.Answer answer = request.answer();
    return new Advice(request.id(), request.body(), request.kind().regulation(), answer.author(),
        answer.authorRole(), answer.receivedOn(), request.isOpen(), answer.needs(), answer.provision(),
        answer.outcomes());
  }
}
