package org.ehccasework.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.people.SystemActor;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.plan.PlanVersion.Agreed;
import org.ehccasework.plan.PlanVersion.Kind;
import org.ehccasework.plan.PlanVersion.State;
import org.ehccasework.plan.Representations.Next;
import org.ehccasework.plan.Representations.Outcome;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The draft reached the family on Tuesday 1 December 2026; on Wednesday 16 December the plan is made final. */
class FinalPlanTest extends PlanTest {

  private static final LocalDate WED_16_DEC = LocalDate.of(2026, 12, 16);
  private static final SectionI HAZEL_WOOD = new SectionI("Hazel Wood School", "Academy", null, null);

  @Autowired RecordRepresentations record;
  @Autowired FinalisePlan finalise;
  @Autowired IssueFinalPlan issue;
  @Autowired RecordPlanIssued issued;
  @Autowired PrepareFinalPlan prepare;
  @Autowired Notices notices;
  @Autowired JdbcClient jdbc;

  @Test
  void fromTheSettingToThePlanInForce() {
    String ref = toFinalise(Plans.good());
    finalise.finalise(new FinalisePlan.Command(ref, HAZEL_WOOD, null, "A longer section A"));
    assertThat(plans.working(ref)).satisfies(plan -> {
      assertThat(plan.kind()).isEqualTo(Kind.FINAL);
      assertThat(plan.number()).isEqualTo(2);
      assertThat(plan.content()).isEqualTo(Plans.good());
    });
    issue.issue(new IssueFinalPlan.Command(ref, new Agreed("Daniel Testing", WED_16_DEC), null, null));
    assertThat(notices.waiting(ref, NoticeType.N10)).singleElement()
        .satisfies(letter -> assertThat(letter.recipientName()).isEqualTo("Hazel Wood School"));
    journey.moveTo(WED_16_DEC.plusDays(1));
    journey.send(ref, NoticeType.N10);
    assertThat(stage(ref)).isEqualTo(CaseStage.PLAN_ISSUED);
    assertThat(plans.newest(ref)).hasValueSatisfying(plan -> {
      assertThat(plan.state()).isEqualTo(State.SENT);
      assertThat(plan.sentOn()).isEqualTo(WED_16_DEC.plusDays(1));
      assertThat(plan.sectionI()).isEqualTo(HAZEL_WOOD);
      assertThat(plan.signature()).isEqualTo(new Agreed("Daniel Testing", WED_16_DEC));
      assertThat(plan.changes()).isEqualTo("A longer section A");
    });
    assertThat(history.latest(ref, 9)).extracting(entry -> entry.what())
        .contains("Final plan, version 2, is issued. Its date is 17 December 2026.");
    assertThat(journey.open(ref)).isEmpty();
  }

  @Test
  void whatTheSystemDoesTwiceIsDoneOnce() {
    String ref = toFinalise(Plans.good());
    finalise.finalise(new FinalisePlan.Command(ref, HAZEL_WOOD, null, null));
    issue.issue(new IssueFinalPlan.Command(ref, new Agreed("Daniel Testing", WED_16_DEC), null, null));
    var first = notices.waiting(ref, NoticeType.N10).get(0).id();
    assertThat(SystemActor.call("test", () -> prepare.prepare(ref))).isEqualTo(first);
    journey.send(ref, NoticeType.N10);
    int entries = history.all(ref).size();
    SystemActor.run("test", () -> issued.record(ref));
    assertThat(history.all(ref)).hasSize(entries);
    assertThatThrownBy(() -> issued.record(ref)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void withoutANameThereIsAReasonAndNothingIsSavedWithoutIt() {
    String ref = toFinalise(Plans.good());
    assertThatThrownBy(() -> finalise.finalise(new FinalisePlan.Command(ref,
        new SectionI(null, "Special school", null, null), null, null)))
        .isInstanceOf(RuleBroken.class).hasMessageContaining("say why none is named");
    assertThat(plans.all(ref)).hasSize(1);
    finalise.finalise(new FinalisePlan.Command(ref,
        new SectionI(null, "Special school", "No school has a place before Easter.", null), null, null));
    assertThat(history.latest(ref, 3)).anySatisfy(entry -> {
      assertThat(entry.what()).isEqualTo("The final plan names a type of setting and no name: Special school");
      assertThat(entry.why()).isEqualTo("No school has a place before Easter.");
    });
  }

  @Test
  void theAgreementOfTheHealthBodyIsWantedButNeverStopsThePlan() {
    String ref = toFinalise(withHealth());
    finalise.finalise(new FinalisePlan.Command(ref, HAZEL_WOOD, null, null));
    assertThat(jdbc.sql("select recipient from outbox_message where link_path = ?").param("/cases/" + ref + "/plan")
        .query(String.class).list()).containsExactly("t-maya@council.test");
    assertThat(history.latest(ref, 9)).extracting(entry -> entry.what())
        .contains("Section G goes on without the agreement of the health body");
    assertThat(broken(ref, null, null)).isEqualTo(new Violation("reasonForSending",
        "1 note is still to fix. Mend what is listed here, or say why the plan is sent all the same."));
    issue.issue(new IssueFinalPlan.Command(ref, new Agreed("Daniel Testing", WED_16_DEC), "Week 20 is near.", null));
    assertThat(plans.newest(ref).orElseThrow().reasonForSending()).isEqualTo("Week 20 is near.");
  }

  @Test
  void anAgreementIsWholeOrNotThere() {
    String ref = toFinalise(withHealth());
    assertThatThrownBy(() -> finalise.finalise(new FinalisePlan.Command(ref, HAZEL_WOOD, new Agreed("Dr Lee", null),
        null))).hasMessageContaining("Enter the date section G was agreed");
    assertThatThrownBy(() -> finalise.finalise(new FinalisePlan.Command(ref, HAZEL_WOOD,
        new Agreed(null, WED_16_DEC), null))).hasMessageContaining("Enter who agreed section G");
    assertThatThrownBy(() -> finalise.finalise(new FinalisePlan.Command(ref, HAZEL_WOOD,
        new Agreed("Dr Lee", WED_16_DEC.plusDays(1)), null))).hasMessageContaining("today or in the past");
    finalise.finalise(new FinalisePlan.Command(ref, HAZEL_WOOD, new Agreed("Dr Lee", WED_16_DEC), null));
    issue.issue(new IssueFinalPlan.Command(ref, new Agreed("Daniel Testing", WED_16_DEC), null, null));
    assertThat(plans.newest(ref).orElseThrow().health()).isEqualTo(new Agreed("Dr Lee", WED_16_DEC));
  }

  @Test
  void aSettingThatWasNotConsultedNeedsAReason() {
    String ref = toFinalise(Plans.good());
    finalise.finalise(new FinalisePlan.Command(ref, new SectionI("Oak School", "Special", null, null), null, null));
    assertThat(broken(ref, null, null).field()).isEqualTo("reasonForSending");
    issue.issue(new IssueFinalPlan.Command(ref, new Agreed("Daniel Testing", WED_16_DEC), "It is the only one.", null));
    assertThat(journey.open(ref)).contains("approve-notice");
  }

  @Test
  void beforeTheFifteenDaysAreOverTheOfficerSaysHowTheFamilyFinished() {
    String ref = journey.draftSent();
    journey.consulted(ref, "Hazel Wood School");
    record.record(new RecordRepresentations.Command(ref, Outcome.FINISHED_IN_WRITING, journey.today(), "All right.",
        null, null, null, Next.FINALISE));
    finalise.finalise(new FinalisePlan.Command(ref, HAZEL_WOOD, null, null));
    LocalDate tuesday = journey.today();
    assertThatThrownBy(() -> issue.issue(new IssueFinalPlan.Command(ref, new Agreed("Daniel Testing", tuesday), null,
        null))).hasMessageStartingWith("The family has until 15 December 2026.");
    issue.issue(new IssueFinalPlan.Command(ref, new Agreed("Daniel Testing", tuesday), null, "Email of 1 December"));
    assertThat(plans.newest(ref).orElseThrow().earlyReason()).isEqualTo("Email of 1 December");
  }

  @Test
  void aSignatureIsNotOfTomorrow() {
    String ref = toFinalise(Plans.good());
    finalise.finalise(new FinalisePlan.Command(ref, HAZEL_WOOD, null, null));
    assertThat(catchThrowableOfType(RuleBroken.class, () -> issue.issue(new IssueFinalPlan.Command(ref,
        new Agreed("Daniel Testing", WED_16_DEC.plusDays(1)), null, null))).violations())
        .containsExactly(new Violation("signedOn", "Date signed must be today or in the past"));
  }

  @Test
  void officersSignAndPanelMembersDoNot() {
    String ref = toFinalise(Plans.good());
    finalise.finalise(new FinalisePlan.Command(ref, HAZEL_WOOD, null, null));
    fixtures.as("t-amelia");
    assertThatThrownBy(() -> issue.issue(new IssueFinalPlan.Command(ref, new Agreed("Amelia", WED_16_DEC), null, null)))
        .isInstanceOf(AccessDeniedException.class);
    fixtures.as("t-doris");
    issue.issue(new IssueFinalPlan.Command(ref, new Agreed("Doris Testing", WED_16_DEC), null, null));
    assertThat(plans.newest(ref).orElseThrow().state()).isEqualTo(State.FROZEN);
  }

  private String toFinalise(PlanContent content) {
    String ref = journey.begin();
    journey.write(ref, content);
    journey.send(ref, NoticeType.N8);
    journey.consulted(ref, "Hazel Wood School");
    journey.moveTo(WED_16_DEC);
    record.record(new RecordRepresentations.Command(ref, Outcome.NO_VIEWS, null, null, null, null, null,
        Next.FINALISE));
    return ref;
  }

  private static PlanContent withHealth() {
    return Plans.withCare("Kofi has epilepsy.", "None identified", Plans.PROVISION,
        Plans.care(Section.G, "A nurse checks his medicine."));
  }

  private Violation broken(String ref, String reason, String early) {
    return catchThrowableOfType(RuleBroken.class, () -> issue.issue(new IssueFinalPlan.Command(ref,
        new Agreed("Daniel Testing", WED_16_DEC), reason, early))).violations().get(0);
  }
}
