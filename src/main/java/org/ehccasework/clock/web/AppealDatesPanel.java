package org.ehccasework.clock.web;

import java.util.List;
import java.util.Optional;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows until when the family can ask for mediation and appeal, once there is a decision they can challenge. */
@Component
@Order(15)
class AppealDatesPanel implements CasePagePanel {

  private final CaseLimits limits;

  AppealDatesPanel(CaseLimits limits) {
    this.limits = limits;
  }

  @Override
  public Optional<Panel> of(String caseRef) {
    List<Panel.Line> lines = limits.of(caseRef).stream()
        .filter(limit -> limit.isOpen() && words(limit) != null).map(AppealDatesPanel::line).toList();
    return lines.isEmpty() ? Optional.empty() : Optional.of(new Panel("Appeal and mediation dates", lines));
  }

  private static Panel.Line line(CaseLimit limit) {
    return new Panel.Line(words(limit) + " by " + Words.dayAndDate(limit.honoured()), detail(limit),
        "/cases/" + limit.caseRef() + "/clock");
  }

  private static String words(CaseLimit limit) {
    return switch (limit.limitId()) {
      case "contact-mediation-adviser" -> "The family can contact a mediation adviser";
      case "appeal-window" -> "The family can appeal to the tribunal";
      default -> null;
    };
  }

  private static String detail(CaseLimit limit) {
    String from = "Counted from " + Words.date(limit.startedOn()) + ", when the letter was sent"
        + (limit.honoured().equals(limit.due()) ? "."
            : ", it is " + Words.date(limit.due()) + ". The family was told the later day, and we hold to it.");
    return limit.limitId().equals("appeal-window")
        ? from + " One month after a mediation certificate, if that is later." : from;
  }
}
