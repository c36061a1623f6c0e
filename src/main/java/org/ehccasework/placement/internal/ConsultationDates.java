package org.ehccasework.placement.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.engine.TaskHint;
import org.ehccasework.web.Words;
import org.ehccasework.web.task.Note;
import org.springframework.stereotype.Component;

/**
 * When settings are best consulted: each has 15 days, holidays included (Code of Practice 9.83), and the final plan
 * waits for nobody.
 */
@Component
public class ConsultationDates implements TaskHint {

  private static final int DAYS = 15;
  private static final String FINAL_PLAN = "send-final-plan";

  private final CaseLimits limits;
  private final Clock clock;

  ConsultationDates(CaseLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
  }

  @Override
  public Set<String> tasks() {
    return Set.of("choose-settings");
  }

  @Override
  public String of(String task, String caseRef, String itemId) {
    LocalDate today = LocalDate.now(clock);
    return finalPlan(caseRef).map(due -> today.isAfter(due.minusDays(DAYS))
        ? "Consult at once: their 15 days end after the final plan is due, " + Words.dayMonth(due, today)
        : "Consult by " + Words.dayMonth(due.minusDays(DAYS), today) + ": each has 15 days before the final plan is due, "
            + Words.dayMonth(due, today)).orElse(null);
  }

  /** What to know before choosing: until when each can answer, and until when to ask. */
  public Note note(String caseRef) {
    LocalDate today = LocalDate.now(clock);
    String asked = "Consulted today by email or portal, each setting has until "
        + Words.dayAndDate(today.plusDays(DAYS)) + ", 15 days. School holidays count. By post the 15 days begin when "
        + "the letter arrives.";
    String more = "You can consult more settings later, from the placement page.";
    Optional<LocalDate> due = finalPlan(caseRef);
    if (due.isEmpty()) {
      return Note.info("When", asked, "The plan goes on without an answer. " + more);
    }
    String plan = "The final plan is due by " + Words.dayAndDate(due.get()) + " and goes on without an answer. ";
    return today.isAfter(due.get().minusDays(DAYS))
        ? Note.warning("Their 15 days end after the final plan is due", asked, plan + more)
        : Note.info("When", asked, plan + "To have the answers before that day, consult by "
            + Words.dayAndDate(due.get().minusDays(DAYS)) + ". " + more);
  }

  private Optional<LocalDate> finalPlan(String caseRef) {
    return limits.find(caseRef, FINAL_PLAN, null).filter(CaseLimit::isOpen).map(CaseLimit::due);
  }
}
