package org.ehccasework.casefile.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.engine.ModelBean;
import org.springframework.stereotype.Component;

/** Gives the tasks of a case to its coordinator; without one they wait for someone to take them. */
@Component
@ModelBean
class CaseCoordinator {

  private final CaseFiles files;

  CaseCoordinator(CaseFiles files) {
    this.files = files;
  }

  /** The coordinator's username, or null. A deputy covers, but work never falls to them by itself. */
  public String of(DelegateExecution execution) {
    return files.find(execution.getProcessBusinessKey()).map(CaseFile::coordinator).orElse(null);
  }
}
