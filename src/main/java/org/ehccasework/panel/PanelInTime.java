package org.ehccasework.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.panel.internal.LastDays;
import org.ehccasework.panel.internal.SittingRows;
import org.ehccasework.people.BySystem;
import org.ehccasework.statute.WorkingCalendar;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether a panel sits early enough for a limit; where none does, the officer decides without one. */
@Service
public class PanelInTime {

  static final String TASK = "record-panel-advice";

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final WorkingCalendar CALENDAR = WorkingCalendar.england();

  private final CaseFiles cases;
  private final CaseTasks tasks;
  private final LastDays lastDays;
  private final SittingRows sittings;
  private final Clock clock;

  PanelInTime(CaseFiles cases, CaseTasks tasks, LastDays lastDays, SittingRows sittings, Clock clock) {
    this.cases = cases;
    this.tasks = tasks;
    this.lastDays = lastDays;
    this.sittings = sittings;
    this.clock = clock;
  }

  /** True where the next sitting leaves two working days to decide and write before the limit's last working day. */
  @Transactional(readOnly = true)
  @BySystem
  public boolean sits(String caseRef, String limitId) {
    Question question = Question.ofLimit(limitId)
        .orElseThrow(() -> new IllegalArgumentException("No panel hears " + limitId));
    Optional<LocalDate> latest = lastDays.toHear(caseRef, question);
    return latest.isPresent() && !LocalDate.now(clock).isAfter(latest.get())
        && sittings.next(cases.get(caseRef).authorityId(), question, from(caseRef))
            .filter(on -> !on.isAfter(latest.get())).isPresent();
  }

  /**
   * Today; for a case on the agenda already the working day before, so that a panel that sat yesterday has today to
   * write its advice down.
   */
  private LocalDate from(String caseRef) {
    LocalDate today = LocalDate.now(clock);
    LocalDate yesterday = CALENDAR.minusWorkingDays(today, 1);
    return tasks.find(caseRef, TASK, null).map(OpenTask::createdAt)
        .map(since -> since.atZone(LONDON).toLocalDate()).filter(since -> since.isBefore(today))
        .map(since -> since.isAfter(yesterday) ? since : yesterday).orElse(today);
  }
}
