package org.ehccasework.plan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.plan.RecordRepresentations;
import org.ehccasework.plan.Representations.Next;
import org.ehccasework.plan.Representations.Outcome;
import org.ehccasework.plan.internal.PlanStore;
import org.ehccasework.plan.internal.SettingCandidates.Candidate;
import org.ehccasework.plan.internal.SettingCandidates;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.Note;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Writes down what the family said of the draft. */
@Component
class RecordRepresentationsHandler implements TaskHandler {

  private final RecordRepresentations record;
  private final PlanStore plans;
  private final FamilyNotes family;
  private final SettingNotes settings;
  private final OfferedForPlan offered;
  private final SettingCandidates candidates;
  private final Clock clock;

  RecordRepresentationsHandler(RecordRepresentations record, PlanStore plans, FamilyNotes family,
      SettingNotes settings, OfferedForPlan offered, SettingCandidates candidates, Clock clock) {
    this.record = record;
    this.plans = plans;
    this.family = family;
    this.settings = settings;
    this.offered = offered;
    this.candidates = candidates;
    this.clock = clock;
  }

  @Override
  public String taskKey() {
    return "record-representations";
  }

  @Override
  public boolean leadsOn() {
    return true;
  }

  @Override
  public boolean waitsForOthers() {
    return true;
  }

  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    Outcome outcome = outcome(answers.text("outcome"));
    boolean said = outcome != Outcome.NO_VIEWS;
    record.record(new RecordRepresentations.Command(task.caseRef(), outcome,
        said ? answers.date("receivedOn").orElse(null) : null, PlanAnswers.text(answers, "views"),
        answers.date("meetingHeldOn").orElse(null), said ? PlanAnswers.text(answers, "requestedSetting") : null,
        PlanAnswers.text(answers, "requestedSettingType"), Next.valueOf(answers.text("next"))));
  }

  private static Outcome outcome(String code) {
    return Arrays.stream(Outcome.values()).filter(outcome -> outcome.code().equals(code)).findFirst().orElseThrow();
  }

  @Override
  public TaskContext context(OpenTask task) {
    var draft = plans.newest(task.caseRef()).orElseThrow();
    return new TaskContext(first(task.caseRef()), offered.of(task.caseRef()), List.of(
        Note.info(draft.title() + ", was sent on " + Words.date(draft.sentOn()),
            "Views in any form count: a letter, an email, a call or a meeting. Write down what they want changed."),
        family.time(task.caseRef()), settings.of(task.caseRef()), Note.more("The school or setting they ask for",
            "For a maintained school or nursery school, an academy, a non-maintained special school, a further "
                + "education college or an independent setting approved under section 41, section 38(3) applies: it "
                + "must be named unless a ground of section 39(4) applies. Any other setting can be asked for too: "
                + "then we decide under section 40 and weigh what they want. Consult it if it was not consulted yet.")));
  }

  /** Today, and the one setting that is known to be the family's wish. */
  private Map<String, Object> first(String caseRef) {
    Map<String, Object> values = new HashMap<>(Map.of("receivedOn", LocalDate.now(clock)));
    List<Candidate> asked = candidates.of(caseRef).stream().filter(Candidate::askedFor).toList();
    if (asked.size() == 1) {
      values.put("requestedSetting", asked.get(0).setting());
    }
    return values;
  }
}
