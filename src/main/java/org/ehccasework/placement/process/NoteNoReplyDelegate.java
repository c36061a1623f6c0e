package org.ehccasework.placement.process;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ModelBean;
import org.ehccasework.placement.NoteNoReply;
import org.springframework.stereotype.Component;

/** Notes that a setting's 15 days have passed without an answer (Code of Practice 9.83). */
@Component
@ModelBean
class NoteNoReplyDelegate implements JavaDelegate {

  private final NoteNoReply noteNoReply;

  NoteNoReplyDelegate(NoteNoReply noteNoReply) {
    this.noteNoReply = noteNoReply;
  }

  @Override
  public void execute(DelegateExecution execution) {
    noteNoReply.note(new NoteNoReply.Command(execution.getProcessBusinessKey(),
        UUID.fromString(CaseVariable.CONSULTATION_ID.from(execution))));
  }
}
