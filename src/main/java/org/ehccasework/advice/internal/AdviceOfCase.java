package org.ehccasework.advice.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.read.AdviceReader;
import org.ehccasework.advice.read.AdviceToCome;
import org.ehccasework.advice.read.SettingAdviceReader;
import org.springframework.stereotype.Component;

/** The advice of a case for other features: what came, was used again, or is still to come. */
@Component
class AdviceOfCase implements AdviceReader, AdviceToCome, SettingAdviceReader {

  private final AdviceRequests requests;

  AdviceOfCase(AdviceRequests requests) {
    this.requests = requests;
  }

  @Override
  public List<Advice> of(String caseRef) {
    return requests.of(caseRef).stream().filter(request -> request.isHere() || request.isOpen())
        .map(AdviceOfCase::advice).toList();
  }

  @Override
  public Map<String, List<String>> stillToCome(Collection<String> caseRefs) {
    return requests.openOf(caseRefs).stream().collect(Collectors.groupingBy(AdviceRequest::caseRef,
        Collectors.mapping(AdviceRequest::body, Collectors.toList())));
  }

  @Override
  public List<FromSetting> ofSettings(String caseRef) {
    return requests.of(caseRef).stream().filter(request -> request.kind() == AdviceKind.EDUCATION)
        .filter(request -> request.isHere() || request.isOpen()).map(request -> new FromSetting(request.id(),
            request.organisation(), request.isOpen(), request.askedOn(), request.answer().receivedOn())).toList();
  }

  private static Advice advice(AdviceRequest request) {
    AdviceRequest.Answer answer = request.answer();
    return new Advice(request.id(), request.body(), request.kind().regulation(), answer.author(),
        answer.authorRole(), answer.receivedOn(), request.isOpen(), answer.needs(), answer.provision(),
        answer.outcomes());
  }
}
