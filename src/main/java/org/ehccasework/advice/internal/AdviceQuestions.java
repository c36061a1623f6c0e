package org.ehccasework.advice.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions and challenges about the advice of cases. */
@Repository
public class AdviceQuestions {

  private final JdbcClient jdbc;

  AdviceQuestions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void add(AdviceQuestion question) {
    jdbc.sql("""
        insert into advice_question (id, request_id, case_ref, kind, question, asked_by, asked_on, answer_by, told)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(question.id(), question.requestId(), question.caseRef(), question.kind().name(), question.question(),
            question.askedBy(), question.askedOn(), question.answerBy(), question.told())
        .update();
  }

  /** All of a case, the oldest first. */
  public List<AdviceQuestion> of(String caseRef) {
    return jdbc.sql("select * from advice_question where case_ref = ? order by asked_on, id").param(caseRef)
        .query((row, n) -> question(row)).list();
  }

  /** All about this advice, the oldest first. */
  public List<AdviceQuestion> about(UUID requestId) {
    return jdbc.sql("select * from advice_question where request_id = ? order by asked_on, id").param(requestId)
        .query((row, n) -> question(row)).list();
  }

  /** One that waits for an answer to this request. */
  public AdviceQuestion requireOpen(UUID requestId, UUID id) {
    AdviceQuestion question = about(requestId).stream().filter(one -> one.id().equals(id)).findFirst()
        .orElseThrow(() -> new NotFound("There is no such question."));
    if (!question.isOpen()) {
      throw new AlreadyDone("This question has been answered by " + question.answeredBy() + " already.");
    }
    return question;
  }

  /** One about this request that has been answered. */
  public AdviceQuestion requireAnswered(UUID requestId, UUID id) {
    return about(requestId).stream().filter(one -> one.id().equals(id) && !one.isOpen()).findFirst()
        .orElseThrow(() -> new NotFound("There is no such answer."));
  }

  public void answer(UUID id, String answer, String by, LocalDate on) {
    int kept = jdbc.sql("""
        update advice_question set answer = ?, answered_by = ?, answered_on = ? where id = ? and answered_on is null""")
        .params(answer, by, on, id).update();
    if (kept == 0) {
      throw new AlreadyDone("Someone else has just answered this question.");
    }
  }

  private static AdviceQuestion question(ResultSet row) throws SQLException {
    return new AdviceQuestion(row.getObject("id", UUID.class), row.getObject("request_id", UUID.class),
        row.getString("case_ref"), AdviceQuestion.Kind.valueOf(row.getString("kind")), row.getString("question"),
        row.getString("asked_by"), day(row, "asked_on"), day(row, "answer_by"), row.getString("told"),
        row.getString("answer"), row.getString("answered_by"), day(row, "answered_on"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
