package org.ehccasework.placement;

import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.placement.internal.Consultation;
import org.ehccasework.placement.internal.NewConsultations;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Consults one more setting, such as one the family asks for in its answer to the draft. */
@Service
public class ConsultAnother {

  public record Command(String caseRef, ChooseSettings.Setting setting, Method method) {}

  private final CaseAccess access;
  private final NewConsultations consultations;
  private final CaseHistory history;
  private final CaseTasks tasks;
  private final CaseProcess process;

  ConsultAnother(CaseAccess access, NewConsultations consultations, CaseHistory history, CaseTasks tasks,
      CaseProcess process) {
    this.access = access;
    this.consultations = consultations;
    this.history = history;
    this.tasks = tasks;
    this.process = process;
  }

  /** It has 15 days of its own, like the first ones. */
  @Transactional
  @CoordinatorOnly
  public UUID consult(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    if (tasks.find(ref, "choose-settings", null).isPresent()) {
      throw new RuleBroken("name", "Add it to the list in the task 'Choose settings', which is still open");
    }
    Consultation added = consultations.add(ref, List.of(command.setting()), command.method()).get(0);
    history.add(ref, "placement", "Decided to consult also " + added.setting()
        + (added.requestedByFamily() ? ", which the family asks for." : "."), null);
    if (!process.consultSetting(ref, added.id().toString())) {
      throw new RuleBroken("name", "Settings are consulted while the plan is being prepared. No plan is being "
          + "prepared in this case now");
    }
    return added.id();
  }
}
