package org.ehccasework.advice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How much advice is here, beside the page of the case. */
@Component
@Order(30)
class AdvicePanel implements CasePagePanel {

  /** So many beside the case are read at a glance; the tracker has all. */
  private static final int MOST = 6;

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
    List<AdviceRequest> ever = requests.of(caseRef);
    List<AdviceRequest> all = ever.stream().filter(scope::maySee).filter(request -> request.counts(ever)).toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    long here = all.stream().filter(AdviceRequest::isSettled).count();
    Map<UUID, LocalDate> days = due.ofCase(caseRef);
    List<Panel.Line> lines = new ArrayList<>();
    String tracker = "/cases/" + caseRef + "/advice";
    String received = here + " of " + all.size() + " received";
    lines.add(new Panel.Line(received, null, tracker));
    List<AdviceRequest> open = all.stream().filter(AdviceRequest::isOpen).sorted(Comparator.comparing(
        (AdviceRequest request) -> days.get(request.id()), Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    open.stream().limit(MOST).forEach(request -> lines.add(new Panel.Line(
        request.body() + (request.named() ? "" : ": " + request.organisation()),
        dueWords(days.get(request.id())), null)));
    if (open.size() > MOST) {
      lines.add(new Panel.Line((open.size() - MOST) + " more still to come", null, tracker));
    }
    List<ConflictReader.Conflict> disagree = conflicts.unexplained(caseRef);
    disagree.forEach(one -> lines.add(new Panel.Line("Advice disagrees: " + one.need(),
        "To explain", tracker)));
    return Optional.of(new Panel("Advice", lines, disagree.isEmpty() ? received : received + ", some disagrees"));
  }

  private String dueWords(LocalDate day) {
    var today = LocalDate.now(clock);
    return day == null ? "Being sent"
        : "Due " + Words.shortDay(day, today) + ", " + Words.due(day, today).toLowerCase(Locale.UK);
  }
}
