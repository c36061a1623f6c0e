package org.ehccasework.plan.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans of cases. A plan counts how often it was saved, so that nobody overwrites what they have not seen. */
@Repository
class PlanRows {

  /** Instead of a revision: save whatever others did meanwhile. */
  static final String LATEST = "latest";

  private static final String NOT_LOST = "What you typed is still on this page, but not saved. Read the other text on "
      + "the plan page of the case first. Then tick the box to save yours in place of it.";

  /** @param revision how often the plan was saved */
  record Plan(UUID id, String caseRef, int revision, String savedBy, Instant savedAt) {}

  private final JdbcClient jdbc;
  private final CurrentActor actor;
  private final StaffDirectory staff;
  private final Clock clock;

  PlanRows(JdbcClient jdbc, CurrentActor actor, StaffDirectory staff, Clock clock) {
    this.jdbc = jdbc;
    this.actor = actor;
    this.staff = staff;
    this.clock = clock;
  }

  Optional<Plan> find(String caseRef) {
    return jdbc.sql("select * from plan where case_ref = ?").param(caseRef)
        .query((row, n) -> new Plan(row.getObject("id", UUID.class), row.getString("case_ref"),
            row.getInt("revision"), row.getString("saved_by"),
            row.getObject("saved_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /**
   * Counts one more save of the plan, made where there is none; refused where someone else has saved since.
   *
   * @param basedOn the revision the person saw; empty or {@link #LATEST} to save in any case
   */
  Plan save(String caseRef, String basedOn) {
    boolean inAnyCase = basedOn == null || basedOn.isBlank() || basedOn.equals(LATEST);
    if (!inAnyCase && !basedOn.matches("\\d{1,9}")) {
      throw new RuleBroken("basedOn", "Open the page again: it does not say which version it is based on");
    }
    Optional<Plan> plan = find(caseRef);
    if (plan.isEmpty()) {
      return first(caseRef);
    }
    int revision = inAnyCase ? plan.get().revision() : Integer.parseInt(basedOn);
    int saved = jdbc.sql("""
            update plan set revision = revision + 1, saved_by = ?, saved_at = ? where id = ? and revision = ?""")
        .params(actor.username(), now(), plan.get().id(), revision).update();
    if (saved == 0) {
      throw savedMeanwhile(find(caseRef).orElseThrow());
    }
    return find(caseRef).orElseThrow();
  }

  /** Counts one more save of a part of the plan, made where there is none; who saves at the same moment waits. */
  Plan count(String caseRef) {
    int saved = jdbc.sql("update plan set revision = revision + 1, saved_by = ?, saved_at = ? where case_ref = ?")
        .params(actor.username(), now(), caseRef).update();
    return saved == 0 ? first(caseRef) : find(caseRef).orElseThrow();
  }

  private Plan first(String caseRef) {
    UUID id = UUID.randomUUID();
    try {
      jdbc.sql("insert into plan (id, case_ref, revision, saved_by, saved_at) values (?, ?, 1, ?, ?)")
          .params(id, caseRef, actor.username(), now()).update();
    } catch (DuplicateKeyException faster) {
      throw new RuleBroken("basedOn", "Someone else has just saved this plan. " + NOT_LOST);
    }
    return find(caseRef).orElseThrow();
  }

  private RuleBroken savedMeanwhile(Plan plan) {
    String who = plan.savedBy().equals(actor.username()) ? "You" : staff.nameOf(plan.savedBy());
    return new RuleBroken("basedOn", who + " saved this plan on " + Words.dateAndTime(plan.savedAt())
        + ", after this page was opened. " + NOT_LOST);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
