package org.ehccasework.placement.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.SettingWishes;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.placement.ChooseSettings;
import org.ehccasework.placement.internal.ConsultationDates;
import org.ehccasework.settings.SettingKind;
import org.ehccasework.statute.Method;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.Note;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;

/** The task in which the coordinator decides which settings are consulted. */
@Component
class ChooseSettingsTask implements TaskHandler {

  private final ChooseSettings chooseSettings;
  private final CaseFiles cases;
  private final SettingWishes wishes;
  private final OfferedSettings offered;
  private final ConsultationDates when;

  ChooseSettingsTask(ChooseSettings chooseSettings, CaseFiles cases, SettingWishes wishes,
      OfferedSettings offered, ConsultationDates when) {
    this.chooseSettings = chooseSettings;
    this.cases = cases;
    this.wishes = wishes;
    this.offered = offered;
    this.when = when;
  }

  @Override
  public String taskKey() {
    return "choose-settings";
  }

  @Override
  public boolean leadsOn() {
    return true;
  }

  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    chooseSettings.choose(new ChooseSettings.Command(task.caseRef(),
        answers.rows("settings").stream().map(ChooseSettingsTask::setting).toList(),
        Method.of(answers.text("sentBy")).orElse(Method.EMAIL), answers.text("noneReason")));
  }

  static ChooseSettings.Setting setting(FormAnswers row) {
    return new ChooseSettings.Setting(row.text("name"), SettingKind.ofCode(row.text("kind")).orElse(null),
        row.text("email"), row.text("maintainingAuthority"), row.flag("requestedByFamily"));
  }

  @Override
  public TaskContext context(OpenTask task) {
    String attended = cases.get(task.caseRef()).child().setting();
    List<Map<String, Object>> rows = offered.toConsult(task.caseRef());
    List<Note> notes = new ArrayList<>();
    notes.add(Note.info("Whom to consult", "Every setting the family asks for, and every one we think of naming. "
        + "Consult the setting attended now too, if it may be named" + (attended == null ? "." : ": " + attended + ".")
        + (rows.isEmpty() ? "" : " The list begins with those we know of: take out what you do not want to consult.")));
    notes.add(Note.info("What the family asks for", wished(task.caseRef()), "It can ask for one setting at a time "
        + "(section 38(2)(b)): tick that one alone. If you do not know which it is, tick none and ask. To take a wish "
        + "back, or to write down when and how it was said, use the placement page."));
    notes.add(Note.more("What the family can require", "A maintained school or nursery school, an academy, a "
        + "non-maintained special school, a further education college, or an independent setting approved under "
        + "section 41: if the family asks for it, it must be named unless one of three grounds in law applies "
        + "(sections 38(3) and 39(4)). Other independent and private settings can be asked for, and need not be "
        + "named."));
    notes.add(when.note(task.caseRef()));
    Map<String, Object> values = new HashMap<>(Map.of("sentBy", Method.EMAIL.code()));
    if (!rows.isEmpty()) {
      values.put("settings", rows);
    }
    return new TaskContext(values, offered.of(task.caseRef()), notes);
  }

  private String wished(String caseRef) {
    return wishes.latest(caseRef).map(said -> said.setting() == null
        ? "They asked for no particular setting any more on " + Words.date(said.saidOn()) + "."
        : "They ask for " + said.setting() + ", " + Words.date(said.saidOn()) + "." + (said.alsoNamed() == null ? ""
            : " They also named: " + said.alsoNamed())).orElse("No wish is on file.");
  }
}
