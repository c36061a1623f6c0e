package org.ehccasework.clock.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.clock.internal.LimitIds;
import org.ehccasework.engine.ModelBean;
import org.springframework.stereotype.Component;

/** The limits of a case that get an instance of their own to watch them. */
@Component("caseLimits")
@ModelBean
class WatchedLimits {

  private final CaseLimits limits;

  WatchedLimits(CaseLimits limits) {
    this.limits = limits;
  }

  public List<String> watched(DelegateExecution execution) {
    return limits.of(execution.getProcessBusinessKey()).stream().filter(CaseLimit::isOpen).map(CaseLimit::limitId)
        .filter(LimitIds.WATCHED::contains).toList();
  }
}
