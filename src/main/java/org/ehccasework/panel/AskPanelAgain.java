package org.ehccasework.panel;

import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.panel.internal.OpenQuestion;
import org.ehccasework.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for a case that waits for a panel whether one still sits in time, after a date has moved. */
@Service
public class AskPanelAgain {

  public record Command(String caseRef) {}

  private final PanelInTime panelInTime;
  private final PassPanelOver passPanelOver;
  private final OpenQuestion questions;
  private final CaseTasks tasks;
  private final CaseProcess process;

  AskPanelAgain(PanelInTime panelInTime, PassPanelOver passPanelOver, OpenQuestion questions, CaseTasks tasks,
      CaseProcess process) {
    this.panelInTime = panelInTime;
    this.passPanelOver = passPanelOver;
    this.questions = questions;
    this.tasks = tasks;
    this.process = process;
  }

  /** True where the case went to the officer because no panel hears it in time any more. */
  @Transactional
  @BySystem
  public boolean ask(Command command) {
    Question question = questions.of(command.caseRef());
    boolean waits = tasks.find(command.caseRef(), PanelInTime.TASK, null).isPresent();
    if (!waits || panelInTime.sits(command.caseRef(), question.limitId())) {
      return false;
    }
    passPanelOver.pass(new PassPanelOver.Command(command.caseRef()));
    return process.tell(question.withoutPanel(), command.caseRef());
  }
}
