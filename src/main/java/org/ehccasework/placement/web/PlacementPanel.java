package org.ehccasework.placement.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.placement.internal.Consultation;
import org.ehccasework.placement.internal.Consultations;
import org.ehccasework.placement.internal.ReplyDue;
import org.ehccasework.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which settings were asked and what they said, beside the page of the case. */
@Component
@Order(50)
class PlacementPanel implements CasePagePanel {

  private final Consultations consultations;
  private final ReplyDue due;
  private final Clock clock;

  PlacementPanel(Consultations consultations, ReplyDue due, Clock clock) {
    this.consultations = consultations;
    this.due = due;
    this.clock = clock;
  }

  @Override
  public Optional<Panel> of(String caseRef) {
    List<Consultation> all = consultations.of(caseRef);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Map<UUID, LocalDate> days = due.ofCase(caseRef);
    return Optional.of(new Panel("Placement", all.stream().map(one -> new Panel.Line(one.setting(),
        words(one, days.get(one.id())), "/cases/" + caseRef + "/placement")).toList(),
        all.size() == 1 ? "1 setting asked" : all.size() + " settings asked"));
  }

  private String words(Consultation one, LocalDate day) {
    if (one.reply() != null) {
      return one.reply().words();
    }
    return day == null ? "Being sent" : "To answer by " + Words.shortDay(day, LocalDate.now(clock));
  }
}
