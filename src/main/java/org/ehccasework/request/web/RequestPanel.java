package org.ehccasework.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.casefile.page.CasePagePanel.Panel.Line;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.request.internal.RequestRows;
import org.ehccasework.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who asked, when and how; how the case ended early, or the way to end it. */
@Component
@Order(70)
class RequestPanel implements CasePagePanel {

  private static final Set<Role> MAY_END = Set.of(Role.COORDINATOR, Role.TEAM_MANAGER, Role.SEND_MANAGER);

  private final RequestRows rows;
  private final CaseFiles cases;
  private final CurrentActor actor;

  RequestPanel(RequestRows rows, CaseFiles cases, CurrentActor actor) {
    this.rows = rows;
    this.cases = cases;
    this.actor = actor;
  }

  @Override
  public Optional<Panel> of(String caseRef) {
    List<Line> lines = new ArrayList<>(rows.of(caseRef).stream().map(RequestPanel::line).toList());
    rows.left(caseRef).ifPresent(left ->
        lines.add(new Line(left.how().stage().words(), "On " + Words.date(left.on()) + ". " + left.reason(), null)));
    boolean mayEnd = actor.get().roles().stream().anyMatch(MAY_END::contains);
    if (mayEnd && cases.get(caseRef).stage().isOpen()) {
      lines.add(new Line("Record that the case ends early", null, "/cases/" + caseRef + "/leave-early"));
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel("Request", lines, "who asked and how"));
  }

  private static Line line(RequestRows.Request request) {
    return new Line(request.requesterName() + ", " + request.requesterKind().words(),
        (request.openedTheCase() ? "Received " : "Also received ") + Words.date(request.receivedOn()) + " by "
            + request.channel().words() + (request.becameResponsibleOn() == null ? ""
            : ". Responsible since " + Words.date(request.becameResponsibleOn())), null);
  }
}
