package org.ehccasework.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.RuntimeService;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.engine.NoSuchTask;
import org.ehccasework.engine.TaskAlreadyDone;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.people.Authority;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.ehccasework.web.NoAccess;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

class ApproveNoticeTest extends LettersAtWork {

  @Autowired Sheets sheets;
  @Autowired BootstrapPeople bootstrap;
  @Autowired RuntimeService runtime;
  @Autowired JdbcClient jdbc;

  @Test
  void keepsTheWordsAsTheyWereApprovedAndAsksForTheLetterToBeSent() {
    var ref = fixtures.openCase();
    var id = given(NoticeType.N4, ref, REFUSAL);
    approve.approve(new ApproveNotice.Command(id, "Ring us if you want to talk."));
    var body = sheets.of(id).letter().body();
    add(ref, Kind.PARENT, "Kwame Mensah", true);
    assertThat(sheets.of(id).letter().text()).contains("Ring us if you want to talk.");
    assertThat(sheets.of(id).letter().body()).isEqualTo(body);
    assertThat(notices.get(id)).satisfies(notice -> {
      assertThat(notice.status()).isEqualTo(Status.APPROVED);
      assertThat(notice.approvedBy()).isEqualTo("t-priya");
    });
    assertThat(task(ref, "record-dispatch", id).about()).isEqualTo("letter to say we will not assess");
    assertThat(happened(ref)).startsWith("Approved: letter to say we will not assess.",
        "Prepared: letter to say we will not assess.");
  }

  @Test
  void isRefusedWithAllThatIsMissingWhileTheCouncilNamesNoMediationAdviser() {
    var id = given(NoticeType.N4, caseOfCouncilWithoutMediation(), REFUSAL);
    fixtures.as("t-quinn");
    assertThatThrownBy(() -> approve.approve(new ApproveNotice.Command(id, "")))
        .asInstanceOf(type(RuleBroken.class)).extracting(RuleBroken::violations)
        .isEqualTo(List.of(new Violation("", Element.MEDIATION_ADVISER.missingWords()),
            new Violation("", Element.DISAGREEMENT_RESOLUTION.missingWords())));
    assertThat(Element.MEDIATION_ADVISER.missingWords()).isEqualTo("The letter does not say how to contact the "
        + "mediation adviser. An administrator can add it under Administration, Council details.");
    assertThat(notices.get(id).status()).isEqualTo(Status.PREPARED);
  }

  @Test
  void isRefusedWhileNobodyWouldGetTheLetter() {
    var id = given(NoticeType.N5, fixtures.openCase(), NoticeDetails.none());
    assertThatThrownBy(() -> approve.approve(new ApproveNotice.Command(id, "")))
        .isInstanceOf(RuleBroken.class).hasMessageStartingWith("Nobody would get this letter.");
  }

  @Test
  void isRefusedWhileADraftPlanLetterNamesASetting() {
    var id = given(NoticeType.N8, fixtures.openCase(),
        NoticeDetails.about(UUID.randomUUID(), Map.of(NoticeFacts.SETTINGS_NOT_TO_NAME, "Hill Academy\nThe Firs")));
    assertThatThrownBy(() -> approve.approve(new ApproveNotice.Command(id, "We think of hill academy.")))
        .asInstanceOf(type(RuleBroken.class)).extracting(broken -> broken.violations().get(0))
        .isEqualTo(new Violation("freePart", "The letter names Hill Academy. Take the name out: the law wants no "
            + "school or college named with a draft plan."));
    approve.approve(new ApproveNotice.Command(id, "We think of a school near you. The first draft is not the last."));
  }

  @Test
  void aChildWhoIsCalledLikeASchoolGetsTheDraftAllTheSame() {
    var ref = fixtures.aCase().named("Rowan", "Ashby").open();
    var id = given(NoticeType.N8, ref,
        NoticeDetails.about(UUID.randomUUID(), Map.of(NoticeFacts.SETTINGS_NOT_TO_NAME, "Ashby")));
    approve.approve(new ApproveNotice.Command(id, ""));
    assertThat(notices.get(id).status()).isEqualTo(Status.APPROVED);
  }

  @Test
  void letsOneOfTwoPeopleWinAndTellsTheOther() throws Exception {
    var id = given(NoticeType.N4, fixtures.openCase(), REFUSAL);
    var barrier = new CyclicBarrier(2);
    var pool = Executors.newFixedThreadPool(2);
    try {
      List<String> outcomes = new ArrayList<>();
      for (var done : pool.invokeAll(List.of(approving(id, "t-priya", barrier), approving(id, "t-sam", barrier)))) {
        outcomes.add(done.get());
      }
      assertThat(outcomes).containsOnlyOnce("approved");
      assertThat(outcomes).filteredOn(outcome -> !outcome.equals("approved")).singleElement().asString()
          .containsAnyOf("Priya Testing", "Sam Testing", "someone else");
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void leavesNothingBehindWhenTheTaskCannotBeCompleted() {
    var ref = fixtures.openCase();
    var id = prepare.about(NoticeType.N4, ref, REFUSAL);
    assertThatThrownBy(() -> approve.approve(new ApproveNotice.Command(id, ""))).isInstanceOf(NoSuchTask.class);
    assertThat(notices.get(id).status()).isEqualTo(Status.PREPARED);
    assertThat(happened(ref)).noneMatch(what -> what.startsWith("Approved"));
  }

  @Test
  void isForThoseWhoMayWorkOnTheCase() {
    var id = given(NoticeType.N4, fixtures.openCase(), REFUSAL);
    fixtures.as("t-omar");
    assertThatThrownBy(() -> approve.approve(new ApproveNotice.Command(id, ""))).isInstanceOf(NoAccess.class);
    fixtures.as("t-inspector");
    assertThatThrownBy(() -> approve.approve(new ApproveNotice.Command(id, "")))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void isNoLongerNeededOnceTheStepHasEnded() {
    var ref = fixtures.openCase();
    var id = given(NoticeType.N4, ref, REFUSAL);
    runtime.createProcessInstanceQuery().processInstanceBusinessKey(ref).list()
        .forEach(part -> runtime.deleteProcessInstance(part.getId(), "left early"));
    assertThat(notices.get(id).status()).isEqualTo(Status.CANCELLED);
    assertThat(notices.waiting(ref, NoticeType.values())).isEmpty();
    assertThat(happened(ref)).startsWith("No longer needed: letter to say we will not assess.");
    assertThatThrownBy(() -> approve.approve(new ApproveNotice.Command(id, ""))).isInstanceOf(TaskAlreadyDone.class)
        .hasMessage("This letter is no longer needed.");
  }

  private Callable<String> approving(UUID id, String username, CyclicBarrier barrier) {
    return () -> {
      fixtures.as(username);
      barrier.await();
      try {
        approve.approve(new ApproveNotice.Command(id, ""));
        return "approved";
      } catch (TaskAlreadyDone faster) {
        return faster.getMessage();
      } finally {
        fixtures.signOut();
      }
    };
  }

  private String caseOfCouncilWithoutMediation() {
    return SystemActor.call("test", () -> {
      var council = bootstrap.authority(new Authority(UUID.randomUUID(), "Quietshire Council", "990", "01234 555900",
          "send@quiet.test", "County Hall", "Quietshire IAS", "01234 555901", null, null, null, null));
      var team = bootstrap.team(council.id(), "Quiet team");
      bootstrap.person(new StaffMember(UUID.randomUUID(), "t-quinn", "Quinn Testing", "quinn@quiet.test", null,
          council.id(), team.id(), null, Set.of(Role.COORDINATOR), true), "a test password", false);
      return fixtures.aCase().of(council.id(), team.id()).coordinator("t-quinn").open();
    });
  }
}
