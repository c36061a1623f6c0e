package org.ehccasework.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ehccasework.casefile.Coordinators;
import org.ehccasework.casefile.page.CasePagePanel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In whose hands the case has been, and what changes that; folded away, for it is seldom needed. */
@Component
@Order(80)
class HandsPanel implements CasePagePanel {

  private final MayDo mayDo;
  private final Coordinators coordinators;

  HandsPanel(MayDo mayDo, Coordinators coordinators) {
    this.mayDo = mayDo;
    this.coordinators = coordinators;
  }

  @Override
  public Optional<Panel> of(String caseRef) {
    List<Panel.Line> lines = new ArrayList<>();
    Coordinators.SoFar soFar = coordinators.soFar(caseRef);
    if (soFar.number() > 1) {
      lines.add(new Panel.Line(soFar.words(), null, null));
    }
    if (mayDo.casework(caseRef)) {
      lines.add(new Panel.Line("Briefing for a new coordinator", null, "/cases/" + caseRef + "/briefing"));
    }
    boolean manages = mayDo.manage(caseRef);
    if (manages) {
      lines.add(new Panel.Line("Reassign the case", null, "/cases/" + caseRef + "/reassign"));
      lines.add(new Panel.Line("Restrict who can see the case", null, "/cases/" + caseRef + "/restrict"));
    }
    return lines.isEmpty() ? Optional.empty()
        : Optional.of(new Panel("Handover", lines, manages ? "briefing, reassign, restrict" : "briefing"));
  }
}
