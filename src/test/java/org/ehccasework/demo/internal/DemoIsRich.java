package org.ehccasework.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a visitor must find on the day the demo opens, whatever day that is. */
public final class DemoIsRich {

  private static final Map<String, String> SOME_OF_EACH = Map.ofEntries(
      Map.entry("late limits", "case_limit where status = 'late'"),
      Map.entry("excused limits", "case_limit where excused = true"),
      Map.entry("advice somebody else should give", "advice_request where should_go_to is not null"),
      Map.entry("advice nobody has read", "advice_request where status = 'RECEIVED' and read_by is null"),
      Map.entry("challenged advice", "advice_question where kind = 'CHALLENGE' and answered_on is null"),
      Map.entry("advice asked about", "advice_question where kind = 'QUESTION' and answered_on is null"),
      Map.entry("conflicts", "advice_conflict where explained_on is null"),
      Map.entry("advice half written", "advice_draft"),
      Map.entry("children in care", "child_care where until is null"),
      Map.entry("social workers", "case_person where kind = 'SOCIAL_WORKER'"),
      Map.entry("virtual schools", "case_person where kind = 'VIRTUAL_SCHOOL'"),
      Map.entry("people not to be written to", "case_person where may_be_written_to = false"),
      Map.entry("consents for supporters", "case_consent where ended_on is null"),
      Map.entry("interpreters", "case_person where interpreter = true"),
      Map.entry("young people who decide", "child_capacity where can_decide = true"),
      Map.entry("cases with a deputy", "case_file where deputy is not null"),
      Map.entry("letters of change", "case_task where open = true and about like '%who the coordinator is now%'"),
      Map.entry("tasks put off", "task_put_off"));

  private DemoIsRich() {}

  public static void check(JdbcClient jdbc, LocalDate today) {
    SOME_OF_EACH.forEach((what, rows) -> assertThat(count(jdbc, rows)).as(what).isPositive());
    assertThat(count(jdbc, "(select case_ref from case_person where kind = 'PARENT' and may_be_written_to = true "
        + "group by case_ref having count(distinct address) > 1) homes")).as("two households").isPositive();
    assertThat(jdbc.sql("select count(*) from staff_leave where ? between first_day and last_day").param(today)
        .query(Long.class).single()).as("coordinators away today").isEqualTo(1);
    assertThat(jdbc.sql("select count(*) from shut_down where last_day >= ?").param(today).query(Long.class).single())
        .as("days to come on which the council is shut").isPositive();
    assertThat(count(jdbc, "local_target")).as("targets of the council").isEqualTo(2);
    assertThat(count(jdbc, "case_promise where kept_on is null")).as("promises").isEqualTo(4);
    assertThat(count(jdbc, "(select distinct case_ref from case_task where open = true "
        + "and task_key = 'write-draft-plan') drafts")).as("plans being written").isGreaterThanOrEqualTo(2);
    assertThat(jdbc.sql("select count(*) from case_task where open = true and assignee = 'priya' and due_on < ?")
        .param(today).query(Long.class).single()).as("what priya is late with").isGreaterThanOrEqualTo(5);
    assertThat(count(jdbc, "act_ru_job where retries_ = 0")).as("jobs that failed").isZero();
  }

  private static long count(JdbcClient jdbc, String rows) {
    return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
  }
}
