package org.ehccasework.panel.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.casefile.page.CasePagePanel.Panel.Line;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.internal.DecisionRows;
import org.ehccasework.panel.internal.OpenQuestion;
import org.ehccasework.panel.internal.SittingRows;
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
  private final OpenQuestion questions;
  private final SittingRows sittings;
  private final CaseTasks tasks;
  private final CaseFiles cases;
  private final CurrentActor actor;
  private final Clock clock;

  DecisionsPanel(DecisionRows decisions, OpenQuestion questions, SittingRows sittings, CaseTasks tasks,
      CaseFiles cases, CurrentActor actor, Clock clock) {
    this.decisions = decisions;
    this.questions = questions;
    this.sittings = sittings;
    this.tasks = tasks;
    this.cases = cases;
    this.actor = actor;
    this.clock = clock;
  }

  @Override
  public Optional<Panel> of(String caseRef) {
    List<Line> lines = new ArrayList<>();
    decisions.of(caseRef).forEach(decision -> lines.add(new Line(decision.words(),
        Words.date(decision.decidedOn()) + ", " + decision.decisionMaker(), "/cases/" + caseRef + "/decisions")));
    if (tasks.find(caseRef, "record-panel-advice", null).isPresent()) {
      waiting(caseRef, lines);
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel("Decisions", lines));
  }

  private void waiting(String caseRef, List<Line> lines) {
    Question question = questions.of(caseRef);
    String sits = sittings.next(cases.get(caseRef).authorityId(), question, LocalDate.now(clock))
        .map(on -> "It sits on " + Words.dayAndDate(on)).orElse("No panel is planned");
    lines.add(new Line("Waiting for the panel on " + question.words(), sits, null));
    if (actor.get().roles().stream().anyMatch(MAY_PASS_OVER::contains)) {
      lines.add(new Line("Decide without a panel", null, "/cases/" + caseRef + "/decide-without-panel"));
    }
  }
}
