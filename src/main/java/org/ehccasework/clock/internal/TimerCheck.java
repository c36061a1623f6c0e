package org.ehccasework.clock.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.LimitTimer;
import org.ehccasework.engine.LimitWatchers;
import org.springframework.stereotype.Component;

/** Finds where timers of a case do not agree with its limits; one that has fired has left its mark. */
@Component
public class TimerCheck {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String ESCALATION = "answer-escalation";

  private final LimitRows rows;
  private final WakingDays days;
  private final LateLetters letters;
  private final LimitWatchers watchers;
  private final CaseProcess process;
  private final CaseTasks tasks;

  TimerCheck(LimitRows rows, WakingDays days, LateLetters letters, LimitWatchers watchers, CaseProcess process,
      CaseTasks tasks) {
    this.rows = rows;
    this.days = days;
    this.letters = letters;
    this.watchers = watchers;
    this.process = process;
    this.tasks = tasks;
  }

  /** What can be wrong. */
  public enum Problem { MISSING, MOVED, UNWATCHED }

  /**
   * One limit that does not agree with its timers.
   *
   * @param wanted the timers it should have now
   * @param mended false where it can only be reported: nothing runs in this case that could watch it
   */
  public record Found(String limitId, String title, Problem problem, Set<String> wanted, boolean mended) {

    public String words() {
      String what = switch (problem) {
        case MISSING -> "a timer was missing";
        case MOVED -> "a timer stood at another day";
        case UNWATCHED -> "nothing watched it";
      };
      return "Daily check: '" + title + "': " + what + (mended ? " and was put right." : ". Tell the administrator.");
    }
  }

  public List<Found> of(String caseRef) {
    List<Found> found = new ArrayList<>();
    for (LimitRow row : rows.of(caseRef)) {
      if (row.limit().isOpen() && LimitIds.WATCHED.contains(row.limit().limitId())) {
        check(row, found);
      }
    }
    return found;
  }

  /** Mends what {@link #of} has found. */
  public void mend(String caseRef, Found found) {
    switch (found.problem()) {
      case MOVED -> process.recalculateTimers(caseRef);
      case MISSING -> watchers.renewTimers(caseRef, found.limitId(), found.wanted());
      case UNWATCHED -> watchers.begin(caseRef, found.limitId());
    }
  }

  private void check(LimitRow row, List<Found> found) {
    CaseLimit limit = row.limit();
    if (!watchers.watch(limit.caseRef(), limit.limitId())) {
      found.add(found(limit, Problem.UNWATCHED, Set.of(), process.runs(limit.caseRef())));
      return;
    }
    Map<String, Instant> there = watchers.timers(limit.caseRef(), limit.limitId()).stream()
        .collect(Collectors.toMap(LimitTimer::activityId, LimitTimer::dueAt));
    Map<String, Instant> moments = moments(limit);
    Set<String> wanted = notFired(row, moments.keySet());
    if (!there.keySet().containsAll(wanted)) {
      found.add(found(limit, Problem.MISSING, wanted, true));
    } else if (there.entrySet().stream().anyMatch(timer -> !timer.getValue().equals(moments.get(timer.getKey())))) {
      found.add(found(limit, Problem.MOVED, wanted, true));
    }
  }

  private static Found found(CaseLimit limit, Problem problem, Set<String> wanted, boolean mended) {
    return new Found(limit.limitId(), limit.title(), problem, wanted, mended);
  }

  /** The timers that have not fired, by what they leave behind when they do. */
  private Set<String> notFired(LimitRow row, Set<String> all) {
    Set<String> wanted = new HashSet<>(all);
    if (row.remindedOn() != null) {
      wanted.remove(LimitWatchers.NEAR);
    }
    if (escalated(row.limit())) {
      wanted.remove(LimitWatchers.REACHED);
    }
    if (letters.existing(row.limit()).isPresent()) {
      wanted.remove(LimitWatchers.PASSED);
    }
    return wanted;
  }

  private Map<String, Instant> moments(CaseLimit limit) {
    return Map.of(
        LimitWatchers.NEAR, startOf(days.remindOn(limit.caseRef(), limit.limitId())),
        LimitWatchers.REACHED, startOf(days.lastDay(limit.caseRef(), limit.limitId())),
        LimitWatchers.PASSED, startOf(days.passedOn(limit.caseRef(), limit.limitId())));
  }

  private boolean escalated(CaseLimit limit) {
    String about = LimitWords.inSentence(limit.title());
    return tasks.find(limit.caseRef(), ESCALATION, limit.limitId()).isPresent()
        || tasks.closed(limit.caseRef()).stream()
            .anyMatch(task -> task.key().equals(ESCALATION) && about.equals(task.about()));
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(LONDON).toInstant();
  }
}
