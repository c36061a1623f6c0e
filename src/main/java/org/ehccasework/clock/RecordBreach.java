package org.ehccasework.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.internal.LateLetters;
import org.ehccasework.clock.internal.LimitMarks;
import org.ehccasework.people.BySystem;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a limit was not met in time; the duty itself goes on, and the family hears what happens next. */
@Service
public class RecordBreach {

  private final CaseLimits limits;
  private final LimitMarks marks;
  private final CaseHistory history;
  private final LateLetters letters;
  private final Clock clock;

  RecordBreach(CaseLimits limits, LimitMarks marks, CaseHistory history, LateLetters letters, Clock clock) {
    this.limits = limits;
    this.marks = marks;
    this.history = history;
    this.letters = letters;
    this.clock = clock;
  }

  public record Command(String caseRef, String limitId) {}

  /** The letter to the family; asked again it is the same letter, and nothing is recorded twice. */
  @Transactional
  @BySystem
  public UUID record(Command command) {
    CaseLimit limit = limits.find(command.caseRef(), command.limitId(), null).orElseThrow();
    return letters.existing(limit).orElseGet(() -> {
      if (!limit.excused()) {
        marks.breached(limit, LocalDate.now(clock));
      }
      history.add(command.caseRef(), "limit", entry(limit), null);
      return letters.prepare(limit);
    });
  }

  private static String entry(CaseLimit limit) {
    String due = "'" + limit.title() + "' was due on " + Words.dayAndDate(limit.due()) + " and has not been done";
    return limit.excused() ? due + ". An exception excuses it, but it must be done as soon as practicable."
        : due + ". It is late.";
  }
}
