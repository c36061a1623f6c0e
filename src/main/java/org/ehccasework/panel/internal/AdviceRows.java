package org.ehccasework.panel.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.panel.AgencyView;
import org.ehccasework.panel.PanelMember;
import org.ehccasework.panel.Question;
import org.ehccasework.panel.Recommendation;
import org.ehccasework.people.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what panels advised, and of cases taken off their agenda. */
@Repository
public class AdviceRows {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final CurrentActor actor;

  AdviceRows(JdbcClient jdbc, Clock clock, CurrentActor actor) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.actor = actor;
  }

  /** What a panel advised; {@code dissent} may be null. */
  public record PanelAdvice(UUID id, String caseRef, Question question, LocalDate panelOn,
      List<PanelMember> membersPresent, boolean quorate, AgencyView educationView, AgencyView healthView,
      AgencyView socialCareView, boolean testMet, Recommendation recommendation, String reasons, String dissent) {}

  public void add(PanelAdvice advice) {
    jdbc.sql("""
        insert into panel_advice (id, case_ref, question, panel_on, members_present, quorate, education_view,
          health_view, social_care_view, test_met, recommendation, reasons, dissent, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(advice.id(), advice.caseRef(), advice.question().code(), advice.panelOn(),
            advice.membersPresent().stream().map(PanelMember::code).collect(Collectors.joining(" ")),
            advice.quorate(), advice.educationView().code(), advice.healthView().code(),
            advice.socialCareView().code(), advice.testMet(), advice.recommendation().code(), advice.reasons(),
            advice.dissent(), actor.username(), OffsetDateTime.now(clock)).update();
  }

  /** The newest advice on the question. */
  public Optional<PanelAdvice> latest(String caseRef, Question question) {
    return jdbc.sql("select * from panel_advice where case_ref = ? and question = ? order by recorded_at desc")
        .params(caseRef, question.code()).query((row, n) -> read(row)).list().stream().findFirst();
  }

  public void passOver(String caseRef, Question question, String reason) {
    jdbc.sql("""
        insert into panel_passed_over (id, case_ref, question, reason, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?)""")
        .params(UUID.randomUUID(), caseRef, question.code(), reason, actor.username(), OffsetDateTime.now(clock))
        .update();
  }

  /** Why the panel was passed over on the question. */
  public Optional<String> passedOver(String caseRef, Question question) {
    return jdbc.sql("""
        select reason from panel_passed_over where case_ref = ? and question = ? order by recorded_at desc""")
        .params(caseRef, question.code()).query(String.class).list().stream().findFirst();
  }

  private static PanelAdvice read(ResultSet row) throws SQLException {
    return new PanelAdvice(row.getObject("id", UUID.class), row.getString("case_ref"),
        Question.ofCode(row.getString("question")).orElseThrow(), row.getObject("panel_on", LocalDate.class),
        Arrays.stream(row.getString("members_present").split(" "))
            .map(code -> PanelMember.ofCode(code).orElseThrow()).toList(),
        row.getBoolean("quorate"), view(row, "education_view"), view(row, "health_view"),
        view(row, "social_care_view"), row.getBoolean("test_met"),
        Recommendation.ofCode(row.getString("recommendation")).orElseThrow(), row.getString("reasons"),
        row.getString("dissent"));
  }

  private static AgencyView view(ResultSet row, String column) throws SQLException {
    return AgencyView.ofCode(row.getString(column)).orElseThrow();
  }
}
