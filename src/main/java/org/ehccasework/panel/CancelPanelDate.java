package org.ehccasework.panel;

import java.util.UUID;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.panel.internal.SittingRows;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.people.SystemActor;
import org.ehccasework.web.AlreadyDone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a day on which a panel should have sat; a case that no panel hears in time any more goes to the officer. */
@Service
public class CancelPanelDate {

  private final SittingRows sittings;
  private final Authorities authorities;
  private final CaseTasks tasks;
  private final CaseFiles cases;
  private final AskPanelAgain askPanelAgain;

  CancelPanelDate(SittingRows sittings, Authorities authorities, CaseTasks tasks, CaseFiles cases,
      AskPanelAgain askPanelAgain) {
    this.sittings = sittings;
    this.authorities = authorities;
    this.tasks = tasks;
    this.cases = cases;
    this.askPanelAgain = askPanelAgain;
  }

  /** How many cases are decided without a panel because of it. */
  @Transactional
  @ManagerOnly
  public long cancel(UUID sittingId) {
    UUID authority = authorities.current().id();
    if (!sittings.remove(authority, sittingId)) {
      throw new AlreadyDone("This panel date has been cancelled already.");
    }
    return SystemActor.call(SystemActor.cause(), () -> tasks.casesWith(PanelInTime.TASK).stream()
        .filter(ref -> cases.get(ref).authorityId().equals(authority))
        .filter(ref -> askPanelAgain.ask(new AskPanelAgain.Command(ref))).count());
  }
}
