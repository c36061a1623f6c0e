package org.ehccasework.panel.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.panel.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of officers' decisions. */
@Repository
public class DecisionRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  DecisionRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void add(Decision decision) {
    LegalTest test = decision.test();
    jdbc.sql("""
        insert into officer_decision (id, case_ref, question, may_have_sen, may_need_plan, plan_necessary, outcome,
          reasons, decided_on, panel_advice_id, departure_reason, decided_by, decision_maker, held_power_as,
          recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(decision.id(), decision.caseRef(), decision.question().code(), test.mayHaveSen(), test.mayNeedPlan(),
            test.planNecessary(), decision.outcome(), decision.reasons(), decision.decidedOn(),
            decision.panelAdviceId(), decision.departureReason(), decision.decidedBy(), decision.decisionMaker(),
            decision.heldPowerAs(), OffsetDateTime.now(clock)).update();
  }

  /** The decisions of a case, oldest first. */
  public List<Decision> of(String caseRef) {
    return jdbc.sql("select * from officer_decision where case_ref = ? order by recorded_at").param(caseRef)
        .query((row, n) -> read(row)).list();
  }

  /** The newest decision of the question. */
  public Optional<Decision> latest(String caseRef, Question question) {
    return of(caseRef).stream().filter(decision -> decision.question() == question)
        .reduce((older, newer) -> newer);
  }

  private static Decision read(ResultSet row) throws SQLException {
    return new Decision(row.getObject("id", UUID.class), row.getString("case_ref"),
        Question.ofCode(row.getString("question")).orElseThrow(),
        new LegalTest(row.getObject("may_have_sen", Boolean.class), row.getObject("may_need_plan", Boolean.class),
            row.getObject("plan_necessary", Boolean.class)),
        row.getString("outcome"), row.getString("reasons"), row.getObject("decided_on", LocalDate.class),
        row.getObject("panel_advice_id", UUID.class), row.getString("departure_reason"), row.getString("decided_by"),
        row.getString("decision_maker"), row.getString("held_power_as"));
  }
}
