package org.ehccasework.clock.internal;

import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ItemWords;
import org.springframework.stereotype.Component;

/** Says which limit a task is about. */
@Component
class LimitItemWords implements ItemWords {

  private final LimitLaw law;

  LimitItemWords(LimitLaw law) {
    this.law = law;
  }

  @Override
  public CaseVariable<String> variable() {
    return CaseVariable.LIMIT_ID;
  }

  @Override
  public String words(String limitId) {
    return LimitWords.inSentence(law.newest(limitId).title());
  }
}
