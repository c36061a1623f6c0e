package org.ehccasework.panel;

import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.letters.TeamManagers;
import org.ehccasework.panel.internal.LastDays;
import org.ehccasework.panel.internal.OpenQuestion;
import org.ehccasework.panel.internal.PassedOver;
import org.ehccasework.people.BySystem;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that no panel hears a case in time, and tells the managers of its team: the officer decides (timetable 7). */
@Service
public class PassPanelOver {

  public record Command(String caseRef) {}

  private final CaseFiles cases;
  private final OpenQuestion questions;
  private final LastDays lastDays;
  private final PassedOver passedOver;
  private final TeamManagers managers;

  PassPanelOver(CaseFiles cases, OpenQuestion questions, LastDays lastDays, PassedOver passedOver,
      TeamManagers managers) {
    this.cases = cases;
    this.questions = questions;
    this.lastDays = lastDays;
    this.passedOver = passedOver;
    this.managers = managers;
  }

  @Transactional
  @BySystem
  public void pass(Command command) {
    Question question = questions.of(command.caseRef());
    String reason = lastDays.toHear(command.caseRef(), question)
        .map(day -> "No panel hears this case by " + Words.dayAndDate(day)
            + ", the last day that leaves two working days to decide and write.")
        .orElse("No panel hears this case in time.");
    passedOver.record(command.caseRef(), question, reason);
    managers.tell(cases.get(command.caseRef()), "A case is to be decided without a panel",
        "/cases/" + command.caseRef());
  }
}
