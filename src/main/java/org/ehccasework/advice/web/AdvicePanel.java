package org.ehccasework.advice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceDue;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.advice.internal.AdviserScope;
import org.ehccasework.advice.read.ConflictReader;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** How much advice is here, beside the page of the case. */
@Component
class AdvicePanel implements CasePagePanel {

  private final AdviceRequests requests;
  private final AdviserScope scope;
  private final AdviceDue due;
  private final ConflictReader conflicts;
  private final Clock clock;

  AdvicePanel(AdviceRequests requests, AdviserScope scope, AdviceDue due, ConflictReader conflicts, Clock clock) {
    this.requests = requests;
    this.scope = scope;
    this.due = due;
    this.conflicts = conflicts;
    this.clock = clock;
  }

  @Override
  public Optional<Panel> of(String caseRef) {
    List<AdviceRequest> all = requests.of(caseRef).stream().filter(scope::maySee)
        .filter(request -> request.isSettled() || request.isOpen()).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    long here = all.stream().filter(AdviceRequest::isSettled).count();
    Map<UUID, LocalDate> days = due.ofCase(caseRef);
    List<Panel.Line> lines = new ArrayList<>();
    lines.add(new Panel.Line(here + " of " + all.size() + " received", null, "/cases/" + caseRef + "/advice"));
    all.stream().filter(AdviceRequest::isOpen)
        .forEach(request -> lines.add(new Panel.Line(request.body(), dueWords(days.get(request.id())), null)));
    conflicts.unexplained(caseRef).forEach(one -> lines.add(new Panel.Line("Advice disagrees: " + one.need(),
        "To explain", "/cases/" + caseRef + "/advice")));
    return Optional.of(new Panel("Advice", lines));
  }

  private String dueWords(LocalDate day) {
    var today = LocalDate.now(clock);
    return day == null ? "Being sent"
        : "Due " + Words.shortDay(day, today) + ", " + Words.due(day, today).toLowerCase(Locale.UK);
  }
}
