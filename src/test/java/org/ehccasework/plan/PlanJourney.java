package org.ehccasework.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.CaseStages;
import org.ehccasework.casefile.CaseToOpen;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.letters.ApproveNotice;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.RecordDispatch;
import org.ehccasework.people.SystemActor;
import org.ehccasework.statute.Method;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A case from the decision that a plan is needed on, and the steps of its plan. */
@Component
public class PlanJourney {

  /** A Tuesday at 10:00 in London, in week 12 of a request of Monday 7 September 2026. */
  public static final Instant TUE_1_DEC_2026 = Instant.parse("2026-12-01T10:00:00Z");

  private final CaseFixtures fixtures;
  private final CaseStages stages;
  private final StatutoryClock limits;
  private final RuntimeService engine;
  private final CaseTasks tasks;
  private final Notices notices;
  private final ApproveNotice approve;
  private final RecordDispatch dispatch;
  private final WriteDraftPlan write;
  private final MovableClock clock;
  private final JdbcClient jdbc;

  PlanJourney(CaseFixtures fixtures, CaseStages stages, StatutoryClock limits, RuntimeService engine, CaseTasks tasks,
      Notices notices, ApproveNotice approve, RecordDispatch dispatch, WriteDraftPlan write, MovableClock clock,
      JdbcClient jdbc) {
    this.fixtures = fixtures;
    this.stages = stages;
    this.limits = limits;
    this.engine = engine;
    this.tasks = tasks;
    this.notices = notices;
    this.approve = approve;
    this.dispatch = dispatch;
    this.write = write;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /** On 1 December 2026 its draft is to be written by t-priya; one advice has come. */
  public String begin() {
    return begin(fixtures.aCase());
  }

  public String begin(CaseToOpen described) {
    clock.stopAt(TUE_1_DEC_2026);
    fixtures.as("t-priya");
    String ref = described.open();
    SystemActor.run("test", () -> {
      limits.openForRequest(ref, CaseToOpen.MON_7_SEP_2026, null);
      stages.move(ref, CaseStage.DRAFTING);
      engine.startProcessInstanceByKey("prepare-plan", ref);
    });
    advice(ref, AdviceKind.PSYCHOLOGY, "Dr Ruth Adeyemi");
    return ref;
  }

  /** Advice that came on 3 November 2026; its id. */
  public UUID advice(String ref, AdviceKind kind, String author) {
    UUID id = UUID.randomUUID();
    jdbc.sql("""
            insert into advice_request (id, case_ref, place, kind, regulation, body, adulthood, method, chosen_by,
              chosen_on, status, received_on, author, author_role, needs, provision, outcomes)
            values (?, ?, ?, ?, ?, ?, false, 'email', 't-priya', ?, 'RECEIVED', ?, ?, 'Head of service',
              'Kofi finds it hard to listen.', 'Group work.', 'Kofi listens.')""")
        .params(id, ref, kind.ordinal(), kind.code(), kind.regulation(), kind.words(), LocalDate.of(2026, 10, 20),
            LocalDate.of(2026, 11, 3), author).update();
    return id;
  }

  /** A setting that said on 10 December 2026 that it can meet the needs. */
  public void consulted(String ref, String setting) {
    jdbc.sql("""
            insert into consultation (id, case_ref, place, setting, kind, requested_by_family, method, chosen_by,
              chosen_on, sent_on, outcome, replied_on)
            values (?, ?, 0, ?, 'academy', true, 'email', 't-priya', ?, ?, 'can-meet', ?)""")
        .params(UUID.randomUUID(), ref, setting, LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 2),
            LocalDate.of(2026, 12, 10)).update();
  }

  public void write(String ref, PlanContent content) {
    write.write(new WriteDraftPlan.Command(ref, "latest", content, null));
  }

  /** Writes a good draft and sends it by email on this day; the family then has 15 days. */
  public String draftSent() {
    String ref = begin();
    write(ref, Plans.good());
    send(ref, NoticeType.N8);
    return ref;
  }

  /** Approves the letter of this kind that waits, and sends it in the portal today. */
  public Notice send(String ref, NoticeType type) {
    Notice letter = notices.waiting(ref, type).get(0);
    approve.approve(new ApproveNotice.Command(letter.id(), ""));
    dispatch.record(new RecordDispatch.Command(letter.id(), Method.PORTAL, today(), ""));
    return notices.get(letter.id());
  }

  public LocalDate today() {
    return LocalDate.now(clock);
  }

  public void moveTo(LocalDate day) {
    clock.stopAt(day.atTime(10, 0).toInstant(ZoneOffset.UTC));
  }

  /** The keys of the open tasks, in order. */
  public List<String> open(String ref) {
    return tasks.open(ref).stream().map(task -> task.key()).sorted().toList();
  }

  public void end() {
    clock.reset();
    fixtures.signOut();
  }
}
