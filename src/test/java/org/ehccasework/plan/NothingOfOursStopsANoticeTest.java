package org.ehccasework.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.AskAboutAdvice;
import org.ehccasework.advice.NoteConflict;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.plan.PlanVersion.Agreed;
import org.ehccasework.plan.Representations.Next;
import org.ehccasework.plan.Representations.Outcome;
import org.ehccasework.statute.Status;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A case in which everything of ours is missing goes to its draft and its final plan all the same: what we want of it
 * warns and is recorded (timetable 7: the clock ignores it).
 */
class NothingOfOursStopsANoticeTest extends PlanTest {

  private static final LocalDate FRI_29_JAN_2027 = LocalDate.of(2027, 1, 29);   // four days past week 20

  @Autowired WriteDraftPlan write;
  @Autowired RecordRepresentations record;
  @Autowired FinalisePlan finalise;
  @Autowired IssueFinalPlan issue;
  @Autowired NoteConflict noteConflict;
  @Autowired AskAboutAdvice ask;
  @Autowired CasePeople people;
  @Autowired CaseLimits limits;
  @Autowired JdbcClient jdbc;

  @Test
  void missingAdviceOpenQuestionsConflictsNoHealthAgreementNoCoordinatorAndNoAddress() {
    String ref = journey.begin(fixtures.aCase().coordinator(null));
    UUID second = journey.advice(ref, AdviceKind.SPEECH_AND_LANGUAGE, "Ana Costa");
    UUID first = jdbc.sql("select id from advice_request where case_ref = ? and kind = 'psychology'").param(ref)
        .query(UUID.class).single();
    fixtures.as("t-priya");
    noteConflict.note(new NoteConflict.Command(ref, "Listening", first, second, "One says daily, one says weekly."));
    ask.ask(new AskAboutAdvice.Command(ref, first, "How much help?", LocalDate.of(2026, 12, 4)));
    jdbc.sql("update case_person set address = null, email = null where case_ref = ?").param(ref).update();

    write.write(new WriteDraftPlan.Command(ref, "latest", Plans.withCare("He is epileptic.", "None identified",
        Plans.PROVISION, Plans.care(Section.G, "A nurse visits once a week.")), "The family's 15 days must run."));
    journey.send(ref, NoticeType.N8);
    journey.moveTo(FRI_29_JAN_2027);
    fixtures.as("t-priya");
    record.record(new RecordRepresentations.Command(ref, Outcome.NO_VIEWS, null, null, null, null, null,
        Next.FINALISE));
    finalise.finalise(new FinalisePlan.Command(ref, new SectionI("Oak School", "Special school", null, null), null,
        null));
    issue.issue(new IssueFinalPlan.Command(ref, new Agreed("Daniel Testing", FRI_29_JAN_2027),
        "The plan is owed already.", null));
    journey.send(ref, NoticeType.N10);

    assertThat(stage(ref)).isEqualTo(CaseStage.PLAN_ISSUED);
    assertThat(limits.find(ref, "send-final-plan", null).orElseThrow().status()).isEqualTo(Status.LATE);
    assertThat(journey.open(ref)).isEmpty();
  }
}
