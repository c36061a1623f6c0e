package org.ehccasework.plan.web;

import java.util.List;
import java.util.Optional;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.plan.VersionLine;
import org.ehccasework.plan.internal.PlanStore;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The versions of the plan, beside the page of the case. */
@Component
@Order(60)
class PlanPanel implements CasePagePanel {

  private final PlanStore plans;

  PlanPanel(PlanStore plans) {
    this.plans = plans;
  }

  @Override
  public Optional<Panel> of(String caseRef) {
    List<VersionLine> versions = plans.all(caseRef);
    return versions.isEmpty() ? Optional.empty() : Optional.of(new Panel("Plan", versions.stream()
        .map(line -> new Panel.Line(line.title(), PlanWords.state(line),
            "/cases/" + caseRef + "/plan/" + line.number())).toList(),
        versions.size() == 1 ? "1 version" : versions.size() + " versions"));
  }
}
