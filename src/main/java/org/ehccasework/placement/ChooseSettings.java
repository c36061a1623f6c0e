package org.ehccasework.placement;

import java.util.List;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.placement.internal.Consultation;
import org.ehccasework.placement.internal.NewConsultations;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides which settings are consulted before the plan may name one (CFA 2014 ss.38(3), 39(2), 40(3)). */
@Service
public class ChooseSettings {

  /** What the coordinator answered; {@code noneReason} counts where there are no settings. */
  public record Command(String caseRef, List<Setting> settings, Method method, String noneReason) {}

  /** One setting to consult; the directory knows better where it has it, else {@code kind} must be said. */
  public record Setting(String name, SettingKind kind, String email, String maintainingAuthority,
      boolean requestedByFamily) {}

  private final CaseAccess access;
  private final NewConsultations consultations;
  private final CaseHistory history;
  private final CaseTasks tasks;

  ChooseSettings(CaseAccess access, NewConsultations consultations, CaseHistory history, CaseTasks tasks) {
    this.access = access;
    this.consultations = consultations;
    this.history = history;
    this.tasks = tasks;
  }

  /** Keeps a consultation for each setting; the process then sends them. */
  @Transactional
  @CoordinatorOnly
  public void choose(Command command) {
    String ref = command.caseRef();
    access.requireWork(ref);
    if (!command.settings().isEmpty()) {
      List<Consultation> added = consultations.add(ref, command.settings(), command.method());
      history.add(ref, "placement", "Chose which settings to consult.", added.stream().map(ChooseSettings::words)
          .collect(Collectors.joining("\n")));
    } else if (command.noneReason().isBlank()) {
      throw new RuleBroken("noneReason", "Add a setting, or enter why no setting is consulted");
    } else {
      consultations.none(ref, command.noneReason());
      history.add(ref, "placement", "No setting is consulted.", command.noneReason());
    }
    tasks.complete(ref, "choose-settings", null);
  }

  private static String words(Consultation one) {
    return one.setting() + (one.requestedByFamily() ? " (the family asks for it)" : "");
  }
}
