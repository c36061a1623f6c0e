package org.ehccasework.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.plan.Representations.Next;
import org.ehccasework.plan.Representations.Outcome;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The draft reached the family on Tuesday 1 December 2026: day 15 is Tuesday 15 December. */
class RecordRepresentationsTest extends PlanTest {

  private static final LocalDate TUE_15_DEC = LocalDate.of(2026, 12, 15);

  @Autowired RecordRepresentations record;

  @Test
  void theFifteenDaysAreTheFamilys() {
    String ref = journey.draftSent();
    journey.moveTo(TUE_15_DEC);
    assertThat(broken(ref, Outcome.VIEWS_RECEIVED, TUE_15_DEC, Next.FINALISE)).isEqualTo(new Violation("next",
        "The family has until 15 December 2026. Go on before only if they said in writing that they have finished, or "
            + "change the draft."));
    assertThat(broken(ref, Outcome.NO_VIEWS, null, Next.FINALISE)).isEqualTo(new Violation("outcome",
        "The family has until 15 December 2026 to give views. Wait for that day to pass."));
    assertThat(journey.open(ref)).contains("record-representations");
    assertThat(plans.representations(ref)).isEmpty();
  }

  @Test
  void afterTheFifteenDaysThePlanIsMadeFinal() {
    String ref = journey.draftSent();
    journey.moveTo(TUE_15_DEC.plusDays(1));
    record(ref, Outcome.NO_VIEWS, null, Next.FINALISE);
    assertThat(stage(ref)).isEqualTo(CaseStage.FINALISING);
    assertThat(journey.open(ref)).contains("finalise-plan");
  }

  @Test
  void theFamilyMayFinishEarlierInWriting() {
    String ref = journey.draftSent();
    journey.moveTo(LocalDate.of(2026, 12, 4));
    record.record(new RecordRepresentations.Command(ref, Outcome.FINISHED_IN_WRITING, LocalDate.of(2026, 12, 3),
        "All is right.", LocalDate.of(2026, 12, 2), "Hazel Wood School", "academy", Next.FINALISE));
    assertThat(plans.representations(ref)).singleElement().satisfies(said -> {
      assertThat(said.version()).isEqualTo(1);
      assertThat(said.requestedSetting()).isEqualTo("Hazel Wood School");
      assertThat(said.meetingHeldOn()).isEqualTo(LocalDate.of(2026, 12, 2));
    });
    assertThat(history.latest(ref, 9)).extracting(entry -> entry.what()).contains("What the family said of draft plan, "
        + "version 1: they said in writing that they have finished. The plan is made final. They ask for Hazel Wood "
        + "School.");
  }

  @Test
  void aChangedDraftGivesTheFamilyFifteenDaysAgain() {
    String ref = journey.draftSent();
    journey.moveTo(LocalDate.of(2026, 12, 10));
    record(ref, Outcome.VIEWS_RECEIVED, LocalDate.of(2026, 12, 10), Next.CHANGE_DRAFT);
    journey.write(ref, Plans.withA("Changed"));
    journey.send(ref, NoticeType.N8);
    // day 15 from Thursday 10 December is Thursday 24 December
    journey.moveTo(LocalDate.of(2026, 12, 24));
    assertThat(broken(ref, Outcome.VIEWS_RECEIVED, LocalDate.of(2026, 12, 24), Next.FINALISE).message())
        .startsWith("The family has until 24 December 2026.");
    journey.moveTo(LocalDate.of(2026, 12, 25));
    record(ref, Outcome.VIEWS_RECEIVED, LocalDate.of(2026, 12, 24), Next.FINALISE);
    assertThat(stage(ref)).isEqualTo(CaseStage.FINALISING);
  }

  @Test
  void aSettingTheFamilyAsksForMustNotStandInTheNextDraft() {
    String ref = journey.draftSent();
    record.record(new RecordRepresentations.Command(ref, Outcome.VIEWS_RECEIVED, journey.today(), "We want Beech.",
        null, "Beech College", "further-education", Next.CHANGE_DRAFT));
    assertThatThrownBy(() -> journey.write(ref, Plans.withA("He wants to go to Beech College.")))
        .isInstanceOf(RuleBroken.class).hasMessageContaining("Section A names Beech College");
  }

  @Test
  void datesInTheFutureAndAMissingDateAreRefused() {
    String ref = journey.draftSent();
    assertThat(broken(ref, Outcome.VIEWS_RECEIVED, null, Next.CHANGE_DRAFT))
        .isEqualTo(new Violation("receivedOn", "Enter the date it reached us"));
    assertThat(broken(ref, Outcome.VIEWS_RECEIVED, LocalDate.of(2026, 12, 2), Next.CHANGE_DRAFT).message())
        .isEqualTo("Date it reached us must be today or in the past");
    assertThatThrownBy(() -> record.record(new RecordRepresentations.Command(ref, Outcome.VIEWS_RECEIVED,
        journey.today(), "Views", LocalDate.of(2026, 12, 2), null, null, Next.CHANGE_DRAFT)))
        .hasMessageContaining("Hold the meeting first");
  }

  @Test
  void onlyCoordinatorsRecordIt() {
    String ref = journey.draftSent();
    fixtures.as("t-amelia");
    assertThatThrownBy(() -> record(ref, Outcome.VIEWS_RECEIVED, journey.today(), Next.CHANGE_DRAFT))
        .isInstanceOf(AccessDeniedException.class);
  }

  private void record(String ref, Outcome outcome, LocalDate receivedOn, Next next) {
    record.record(new RecordRepresentations.Command(ref, outcome, receivedOn, "Views", null, null, null, next));
  }

  private Violation broken(String ref, Outcome outcome, LocalDate receivedOn, Next next) {
    return catchThrowableOfType(RuleBroken.class, () -> record(ref, outcome, receivedOn, next)).violations().get(0);
  }
}
