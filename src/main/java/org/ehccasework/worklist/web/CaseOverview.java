package org.ehccasework.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.casefile.page.CasePagePanel.Panel;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the overview of a case shows beside its tasks: the 20 weeks, and what each module adds. */
@Component
class CaseOverview {

  private static final String DRAFT = "send-draft-plan";
  private static final String ADVICE = "advice-response";
  private static final String FINAL_PLAN = "send-final-plan";
  /** The dates under the bar, in the few words there is room for. */
  private static final Map<String, String> SHOWN = Map.of(
      "decide-whether-to-assess", "Decide whether to assess",
      "notify-decision-not-to-issue", "Say if no plan",
      DRAFT, "Draft plan (our target)",
      FINAL_PLAN, "Final plan");

  private final CaseFiles files;
  private final CaseLimits limits;
  private final ObjectProvider<CasePagePanel> panels;
  private final Clock clock;

  CaseOverview(CaseFiles files, CaseLimits limits, ObjectProvider<CasePagePanel> panels,
      Clock clock) {
    this.files = files;
    this.limits = limits;
    this.panels = panels;
    this.clock = clock;
  }

  ClockView clock(String ref) {
    List<CaseLimit> dated = limits.of(ref).stream()
        .filter(limit -> limit.due() != null && (limit.owed() || limit.doneOn() != null)).toList();
    return ClockView.of(ref, files.get(ref).clockStart(), LocalDate.now(clock), Stream.concat(
        dated.stream().filter(limit -> limit.itemId() == null && SHOWN.containsKey(limit.limitId()))
            .map(CaseOverview::limit), advice(dated).stream()).toList());
  }

  /** One date for all the advice: the soonest still to come, else the day the last came. */
  private static Optional<ClockView.Limit> advice(List<CaseLimit> dated) {
    List<CaseLimit> asked = dated.stream().filter(limit -> limit.limitId().equals(ADVICE)).toList();
    Optional<CaseLimit> open = asked.stream().filter(limit -> limit.doneOn() == null)
        .min(Comparator.comparing(CaseLimit::due));
    return open.or(() -> asked.stream().max(Comparator.comparing(CaseLimit::doneOn)))
        .map(one -> new ClockView.Limit(ClockView.Kind.OTHER, ADVICE + "-" + one.itemId(),
            one.doneOn() == null ? "Advice due" : "Advice", one.due(), one.operationalDue(), one.doneOn(),
            one.excused()));
  }

  private static ClockView.Limit limit(CaseLimit limit) {
    ClockView.Kind kind = switch (limit.limitId()) {
      case FINAL_PLAN -> ClockView.Kind.FINAL_PLAN;
      case DRAFT -> ClockView.Kind.DRAFT;
      default -> ClockView.Kind.OTHER;
    };
    return new ClockView.Limit(kind, limit.limitId(), SHOWN.get(limit.limitId()), limit.due(), limit.operationalDue(), limit.doneOn(),
        limit.excused());
  }

  List<Panel> panels(String ref) {
    return panels.orderedStream().flatMap(panel -> panel.of(ref).stream())
        .filter(panel -> !panel.lines().isEmpty()).toList();
  }
}
