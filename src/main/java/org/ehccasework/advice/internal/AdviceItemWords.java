package org.ehccasework.advice.internal;

import java.util.UUID;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ItemWords;
import org.springframework.stereotype.Component;

/** Says which advice a task is about. */
@Component
class AdviceItemWords implements ItemWords {

  private final AdviceRequests requests;

  AdviceItemWords(AdviceRequests requests) {
    this.requests = requests;
  }

  @Override
  public CaseVariable<String> variable() {
    return CaseVariable.ADVICE_REQUEST_ID;
  }

  @Override
  public String words(String itemId) {
    String body = requests.bodyOf(UUID.fromString(itemId));
    return Character.toLowerCase(body.charAt(0)) + body.substring(1);
  }
}
