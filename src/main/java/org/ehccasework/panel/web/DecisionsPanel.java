package org.ehccasework.panel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.casefile.page.CasePagePanel.Panel.Line;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.internal.Agenda;
import org.ehccasework.panel.internal.Decision;
import org.ehccasework.panel.internal.DecisionRows;
import org.ehccasework.panel.internal.LastDays;
import org.ehccasework.panel.internal.PackGaps;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The decisions of a case, the panel it waits for, and the way round it. */
@Component
@Order(12)
class DecisionsPanel implements CasePagePanel {

  private static final Set<Role> MAY_PASS_OVER = Set.of(Role.TEAM_MANAGER, Role.SEND_MANAGER, Role.DECISION_OFFICER);

  private final DecisionRows decisions;
  private final Agenda agenda;
  private final PackGaps gaps;
  private final LastDays lastDays;
  private final CaseTasks tasks;
  private final CaseFiles cases;
  private final CurrentActor actor;
  private final Clock clock;

  DecisionsPanel(DecisionRows decisions, Agenda agenda, PackGaps gaps, LastDays lastDays, CaseTasks tasks,
      CaseFiles cases, CurrentActor actor, Clock clock) {
    this.decisions = decisions;
    this.agenda = agenda;
    this.gaps = gaps;
    this.lastDays = lastDays;
    this.tasks = tasks;
    this.cases = cases;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public Optional<Panel> of(String caseRef) {
    List<Decision> made = decisions.of(caseRef);
    List<Line> lines = new ArrayList<>();
    made.forEach(decision -> lines.add(new Line(decision.words(),
        Words.date(decision.decidedOn()) + ", " + decision.decisionMaker(), "/cases/" + caseRef + "/decisions")));
    CaseFile file = cases.get(caseRef);
    Question question = made.isEmpty() ? Question.TO_ASSESS : Question.TO_ISSUE;
    if (tasks.find(caseRef, "record-panel-advice", null).isPresent()) {
      waiting(file, question, lines);
    } else if (file.stage() == CaseStage.ASSESSING && question == Question.TO_ISSUE) {
      toCome(file, question, lines);
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel("Decisions", lines));
  }

  private void waiting(CaseFile file, Question question, List<Line> lines) {
    String gone = missing(file, question);
    lines.add(agenda.next(file.authorityId(), question, LocalDate.now(clock))
        .map(sitting -> new Line("Panel on " + question.words() + ": " + Words.dayAndDate(sitting.on()), gone,
            "/panels/" + sitting.id()))
        .orElseGet(() -> new Line("Waiting for the panel on " + question.words(), "No panel is planned. " + gone,
            null)));
    if (actor.get().roles().stream().anyMatch(MAY_PASS_OVER::contains)) {
      lines.add(new Line("Decide without a panel", null, "/cases/" + file.ref() + "/decide-without-panel"));
    }
  }

  /** While advice comes in: the last panel that still leaves time to decide and write. */
  private void toCome(CaseFile file, Question question, List<Line> lines) {
    lastDays.toHear(file.ref(), question).flatMap(latest ->
        agenda.lastInTime(file.authorityId(), question, LocalDate.now(clock), latest))
        .ifPresent(sitting -> lines.add(new Line("Last panel in time on " + question.words() + ": "
            + Words.dayAndDate(sitting.on()), missing(file, question), "/panels/" + sitting.id())));
  }

  private String missing(CaseFile file, Question question) {
    List<String> missing = gaps.of(Map.of(file.ref(), question)).get(file.ref());
    return missing.isEmpty() ? "No paper is missing" : "Still missing: " + String.join(", ", missing);
  }
}
