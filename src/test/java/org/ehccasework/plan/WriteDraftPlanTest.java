package org.ehccasework.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.plan.PlanVersion.State;
import org.ehccasework.web.NoAccess;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class WriteDraftPlanTest extends PlanTest {

  @Autowired WriteDraftPlan write;
  @Autowired SaveDraftPlan save;
  @Autowired Notices notices;

  @Test
  void keepsWhatWasTypedWithItsGapsAndLeavesTheTaskOpen() {
    String ref = journey.begin();
    PlanContent gaps = Plans.withProvision(new PlanContent.Provision(null, null, null, "A teacher", null, null, null,
        null, null, null, false));
    save.save(new SaveDraftPlan.Command(ref, "0", gaps));
    assertThat(plans.working(ref).content()).isEqualTo(gaps);
    assertThat(journey.open(ref)).containsExactly("write-draft-plan");
    assertThat(plans.revision(ref)).isEqualTo("1");
  }

  @Test
  void theSecondPersonToSaveIsToldWhoSavedAndWhen() {
    String ref = journey.begin();
    save.save(new SaveDraftPlan.Command(ref, "0", Plans.withA("By Priya")));
    fixtures.as("t-sam");
    assertThatThrownBy(() -> save.save(new SaveDraftPlan.Command(ref, "0", Plans.withA("By Sam"))))
        .isInstanceOf(RuleBroken.class)
        .hasMessageStartingWith("Priya Testing saved this plan on 1 December 2026 at 10:00am, after this page was "
            + "opened. What you typed is still on this page");
    assertThat(plans.working(ref).content().sectionA()).isEqualTo("By Priya");
    save.save(new SaveDraftPlan.Command(ref, "latest", Plans.withA("By Sam")));
    assertThat(plans.working(ref).content().sectionA()).isEqualTo("By Sam");
  }

  @Test
  void savingOnWhatOneSawOneselfIsNoClash() {
    String ref = journey.begin();
    save.save(new SaveDraftPlan.Command(ref, "0", Plans.withA("First")));
    save.save(new SaveDraftPlan.Command(ref, plans.revision(ref), Plans.withA("Second")));
    assertThat(plans.working(ref).content().sectionA()).isEqualTo("Second");
    assertThatThrownBy(() -> save.save(new SaveDraftPlan.Command(ref, "one", Plans.good())))
        .isInstanceOf(RuleBroken.class);
  }

  @Test
  void aGoodDraftIsFrozenWithItsLetter() {
    String ref = journey.begin();
    write.write(new WriteDraftPlan.Command(ref, "0", Plans.good(), null));
    assertThat(plans.newest(ref)).hasValueSatisfying(draft -> {
      assertThat(draft.state()).isEqualTo(State.FROZEN);
      assertThat(draft.content()).isEqualTo(Plans.good());
      assertThat(draft.advice()).extracting(PlanVersion.AdviceLine::author).containsExactly("Dr Ruth Adeyemi");
      assertThat(notices.latest(ref, NoticeType.N8, draft.id())).isPresent();
    });
    assertThat(journey.open(ref)).containsExactly("approve-notice");
    assertThat(history.latest(ref, 5)).extracting(entry -> entry.what())
        .contains("Draft plan, version 1, is ready to send");
  }

  @Test
  void aDraftThatSaysWhereTheChildWillGoIsNotSentAndNothingIsSaved() {
    String ref = journey.begin();
    journey.consulted(ref, "Hazel Wood School");
    List<Violation> broken = broken(ref, Plans.withA("We all want Hazel Wood School."), "They know.");
    assertThat(broken).extracting(Violation::field).containsExactly("sectionA");
    assertThat(plans.revision(ref)).isEqualTo("0");
    assertThat(journey.open(ref)).containsExactly("write-draft-plan");
  }

  @Test
  void aSectionLeftEmptyBlocksWhateverTheReason() {
    String ref = journey.begin();
    assertThat(broken(ref, PlanContent.EMPTY, "We must send it."))
        .extracting(Violation::field)
        .containsExactly("sectionA", "needs", "sectionC", "sectionD", "outcomes", "provision");
  }

  @Test
  void notesNeedAReasonAndEachStandsAtItsField() {
    String ref = journey.begin();
    PlanContent vague = Plans.withProvision(Plans.saying("Regular group work", null, "20 minutes"));
    assertThat(broken(ref, vague, null)).satisfiesExactly(
        first -> assertThat(first).isEqualTo(new Violation("reasonForSending",
            "2 notes are still to fix. Mend what is listed here, or say why the plan is sent all the same.")),
        second -> assertThat(second.field()).isEqualTo("provision[0].howOften"),
        third -> assertThat(third).isEqualTo(new Violation("provision[0].what",
            "'Regular' in F1 could mean anything. Say how many times a week.")));
    write.write(new WriteDraftPlan.Command(ref, "0", vague, "The therapist is away until Friday."));
    assertThat(plans.newest(ref).orElseThrow().reasonForSending()).isEqualTo("The therapist is away until Friday.");
    assertThat(history.latest(ref, 5)).anySatisfy(entry -> {
      assertThat(entry.what()).isEqualTo("Draft plan, version 1, is ready to send with 2 notes still to fix");
      assertThat(entry.why()).isEqualTo("The therapist is away until Friday.");
    });
  }

  @Test
  void aDraftIsWrittenOnceAndTheNextPersonIsTold() {
    String ref = journey.begin();
    write.write(new WriteDraftPlan.Command(ref, "0", Plans.good(), null));
    fixtures.as("t-sam");
    assertThatThrownBy(() -> write.write(new WriteDraftPlan.Command(ref, "latest", Plans.withA("Late"), null)))
        .isInstanceOf(TaskAlreadyDone.class).hasMessageContaining("Priya Testing did this on 1 December 2026");
    assertThat(plans.all(ref)).hasSize(1);
    assertThat(plans.newest(ref).orElseThrow().content().sectionA()).isEqualTo(Plans.good().sectionA());
  }

  @Test
  void thePlanItsLetterAndTheTaskAreSavedTogetherOrNotAtAll(@Autowired PlatformTransactionManager transactions) {
    String ref = journey.begin();
    int entries = history.all(ref).size();
    new TransactionTemplate(transactions).executeWithoutResult(together -> {
      write.write(new WriteDraftPlan.Command(ref, "0", Plans.good(), null));
      together.setRollbackOnly();
    });
    assertThat(plans.all(ref)).isEmpty();
    assertThat(notices.of(ref)).isEmpty();
    assertThat(history.all(ref)).hasSize(entries);
    assertThat(journey.open(ref)).containsExactly("write-draft-plan");
  }

  @Test
  void ofTwoWhoFinishAtTheSameMomentOneIsTold() throws Exception {
    String ref = journey.begin();
    CyclicBarrier together = new CyclicBarrier(2);
    var priya = CompletableFuture.supplyAsync(() -> writtenBy("t-priya", ref, together));
    var sam = CompletableFuture.supplyAsync(() -> writtenBy("t-sam", ref, together));
    assertThat(List.of(priya.get(), sam.get())).containsExactlyInAnyOrder(true, false);
    assertThat(plans.all(ref)).hasSize(1);
    assertThat(notices.of(ref)).hasSize(1);
    assertThat(journey.open(ref)).containsExactly("approve-notice");
  }

  /** False where they were told that someone else was faster. */
  private boolean writtenBy(String username, String ref, CyclicBarrier together) {
    fixtures.as(username);
    try {
      together.await();
      write.write(new WriteDraftPlan.Command(ref, "0", Plans.good(), null));
      return true;
    } catch (RuleBroken | TaskAlreadyDone faster) {
      return false;
    } catch (InterruptedException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    } finally {
      fixtures.signOut();
    }
  }

  @Test
  void onlyCoordinatorsWhoMayWorkOnTheCaseWriteIt() {
    String ref = journey.begin();
    fixtures.as("t-doris");
    assertThatThrownBy(() -> write.write(new WriteDraftPlan.Command(ref, "0", Plans.good(), null)))
        .isInstanceOf(AccessDeniedException.class);
    fixtures.as("t-omar");
    assertThatThrownBy(() -> write.write(new WriteDraftPlan.Command(ref, "0", Plans.good(), null)))
        .isInstanceOf(NoAccess.class);
    assertThatThrownBy(() -> save.save(new SaveDraftPlan.Command(ref, "0", Plans.good())))
        .isInstanceOf(NoAccess.class);
    assertThat(stage(ref)).isEqualTo(CaseStage.DRAFTING);
  }

  private List<Violation> broken(String ref, PlanContent content, String reason) {
    return catchThrowableOfType(RuleBroken.class,
        () -> write.write(new WriteDraftPlan.Command(ref, "0", content, reason))).violations();
  }
}
