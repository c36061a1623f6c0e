package org.ehccasework.letters.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.ehccasework.engine.ModelBean;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.springframework.stereotype.Component;

/** Tells the models which letters of a case wait to be given. */
@Component
@ModelBean
class CaseNotices {

  private final Notices notices;

  CaseNotices(Notices notices) {
    this.notices = notices;
  }

  /** The ids of the letters a request sets off: to the family and to the partners. */
  public List<String> waiting(DelegateExecution execution) {
    return notices.waiting(execution.getProcessBusinessKey(), NoticeType.N1, NoticeType.N2).stream()
        .map(notice -> notice.id().toString()).toList();
  }
}
