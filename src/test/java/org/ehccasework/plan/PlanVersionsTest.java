package org.ehccasework.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.letters.CorrectDispatch;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.plan.PlanVersion.State;
import org.ehccasework.plan.Representations.Next;
import org.ehccasework.plan.Representations.Outcome;
import org.ehccasework.statute.Method;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each version sent stays as it was; the next one begins as its copy. */
class PlanVersionsTest extends PlanTest {

  @Autowired RecordRepresentations record;
  @Autowired SaveDraftPlan save;
  @Autowired JdbcClient jdbc;

  @Test
  void aSentDraftIsWithTheFamilyAndSettingsAreChosen() {
    String ref = journey.draftSent();
    assertThat(stage(ref)).isEqualTo(CaseStage.DRAFT_SENT);
    assertThat(plans.newest(ref)).hasValueSatisfying(draft -> {
      assertThat(draft.state()).isEqualTo(State.SENT);
      assertThat(draft.sentOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    });
    assertThat(journey.open(ref)).containsExactly("choose-settings", "record-representations");
  }

  @Test
  void aSentVersionStaysAsItWasWhenAdviceChangesLater() {
    String ref = journey.draftSent();
    jdbc.sql("update advice_request set author = 'Someone else' where case_ref = ?").param(ref).update();
    journey.advice(ref, AdviceKind.MEDICAL, "Dr Late");
    assertThat(plans.find(ref, 1).orElseThrow().advice()).extracting(PlanVersion.AdviceLine::author)
        .containsExactly("Dr Ruth Adeyemi");
  }

  @Test
  void aChangedDraftBeginsAsACopyAndLeavesTheFirstAlone() {
    String ref = journey.draftSent();
    change(ref);
    assertThat(stage(ref)).isEqualTo(CaseStage.DRAFTING);
    assertThat(journey.open(ref)).containsExactly("choose-settings", "write-draft-plan");
    save.save(new SaveDraftPlan.Command(ref, plans.revision(ref), Plans.withA("Changed")));
    assertThat(plans.working(ref)).satisfies(second -> {
      assertThat(second.number()).isEqualTo(2);
      assertThat(second.content().provision()).isEqualTo(Plans.good().provision());
    });
    assertThat(plans.find(ref, 1).orElseThrow().content()).isEqualTo(Plans.good());
  }

  @Test
  void changedDraftsAreSentAgainAsOftenAsNeededAndSettingsChosenOnce() {
    String ref = journey.draftSent();
    for (int number = 2; number <= 3; number++) {
      change(ref);
      journey.write(ref, Plans.withA("Changed, " + number));
      journey.send(ref, NoticeType.N8);
      assertThat(journey.open(ref)).containsExactly("choose-settings", "record-representations");
    }
    assertThat(plans.all(ref)).extracting(VersionLine::title)
        .containsExactly("Draft plan, version 3", "Draft plan, version 2", "Draft plan, version 1");
    assertThat(plans.all(ref)).allMatch(VersionLine::isSentDraft);
    assertThat(plans.find(ref, 2).orElseThrow().content().sectionA()).isEqualTo("Changed, 2");
    assertThat(stage(ref)).isEqualTo(CaseStage.DRAFT_SENT);
  }

  @Test
  void correctingHowALetterWasSentCorrectsTheDayAndMovesNoCase(@Autowired CorrectDispatch correct) {
    String ref = journey.begin();
    journey.write(ref, Plans.good());
    var letter = journey.send(ref, NoticeType.N8);
    journey.moveTo(LocalDate.of(2026, 12, 3));
    change(ref);
    fixtures.as("t-maya");
    correct.correct(new CorrectDispatch.Command(letter.id(), Method.PORTAL, LocalDate.of(2026, 12, 2), "",
        "It left a day later"));
    assertThat(plans.find(ref, 1).orElseThrow().sentOn()).isEqualTo(LocalDate.of(2026, 12, 2));
    assertThat(stage(ref)).isEqualTo(CaseStage.DRAFTING);
  }

  private void change(String ref) {
    record.record(new RecordRepresentations.Command(ref, Outcome.VIEWS_RECEIVED, journey.today(), "Add his trains.",
        null, null, null, Next.CHANGE_DRAFT));
  }
}
