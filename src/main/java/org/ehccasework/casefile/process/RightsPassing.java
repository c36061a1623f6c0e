package org.ehccasework.casefile.process;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.Rights;
import org.ehccasework.engine.ModelBean;
import org.springframework.stereotype.Component;

/** Gives the question who decides the day to aim for: the last one on which the rights are the parents'. */
@Component
@ModelBean
class RightsPassing {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final CaseFiles files;

  RightsPassing(CaseFiles files) {
    this.files = files;
  }

  /** The end of the last Friday in June, in London. */
  public Date lastDay(DelegateExecution execution) {
    LocalDate last = Rights.passOn(files.get(execution.getProcessBusinessKey()).child().dateOfBirth()).minusDays(1);
    return Date.from(last.atTime(23, 59).atZone(LONDON).toInstant());
  }
}
