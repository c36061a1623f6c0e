package org.ehccasework.panel;

import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.panel.internal.OpenQuestion;
import org.ehccasework.panel.internal.PassedOver;
import org.ehccasework.people.PanelPassersOver;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a case off the panel's agenda, so that the officer decides in time: a panel's dates are no exception to
 * any limit (timetable 7).
 */
@Service
public class DecideWithoutPanel {

  private static final int REASON = 4000;

  /** Why the panel is passed over. */
  public record Command(String caseRef, String reason) {}

  private final CaseAccess access;
  private final OpenQuestion questions;
  private final PassedOver passedOver;
  private final CaseProcess process;

  DecideWithoutPanel(CaseAccess access, OpenQuestion questions, PassedOver passedOver, CaseProcess process) {
    this.access = access;
    this.questions = questions;
    this.passedOver = passedOver;
    this.process = process;
  }

  /** {@code web.AlreadyDone} where the case does not wait for a panel. */
  @Transactional
  @PanelPassersOver
  public void decide(Command command) {
    access.requireWork(command.caseRef());
    String reason = command.reason() == null ? "" : command.reason().strip();
    if (reason.isEmpty()) {
      throw new RuleBroken("reason", "Enter the reason for deciding without a panel");
    }
    if (reason.length() > REASON) {
      throw new RuleBroken("reason", "Reason for deciding without a panel must be 4,000 characters or fewer");
    }
    Question question = questions.of(command.caseRef());
    passedOver.record(command.caseRef(), question, reason);
    if (!process.tell(question.withoutPanel(), command.caseRef())) {
      throw new AlreadyDone("This case is not waiting for a panel.");
    }
  }
}
