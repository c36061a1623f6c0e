package org.ehccasework.people;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.util.ReflectionUtils;

/** Compares what stands on each use case with one table, and asserts that it is really asked. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class RolesAndUseCasesTest {

  private static final String ROOT = "org.ehccasework.";

  /** As in {@link RolesAndAddressesTest}; the system is Y, which delegates and jobs run as. */
  private static final Map<Character, String> SIGNS = Map.of('C', "COORDINATOR", 'T', "TEAM_MANAGER",
      'S', "SEND_MANAGER", 'D', "DECISION_OFFICER", 'P', "PANEL_MEMBER", 'A', "ADVISER", 'X', "ADMINISTRATOR",
      'I', "INSPECTOR", 'Y', "SYSTEM");

  private static final String TABLE = """
      CTSDPAXIY  people.ChangeOwnPassword.change
      CTSDPAXI   casefile.ReadDocument.read
      CTSDPAXI   casefile.VerifyHistory.verify
      CTSDPAXI   plan.ComparePlans.compare
      CTSDPAXI   plan.ReadPlan.version
      CTSDPAXI   plan.ReadPlanComments.all
      CTSDPAXI   plan.ReadPlan.versions
      CTSDPAXI   worklist.CaseLists.find
      CTSDPAXI   worklist.CaseSearches.keep
      CTSDPAXI   worklist.CaseSearches.words
      CTSDPAXI   worklist.CaseSearches.address
      CTSDPAXI   worklist.CaseSearches.isWholeNumber
      CTSDPAXI   worklist.ForgetView.forget
      CTSDPAXI   worklist.PromiseLists.mine
      CTSDPAXI   worklist.PutOffTask.putOff
      CTSDPAXI   worklist.SaveView.save
      CTSDPAXI   worklist.TakeTask.take
      CTSDPAXI   worklist.TaskDesk.complete
      CTSDPAXI   worklist.TaskDesk.context
      CTSDPAXI   worklist.TaskDesk.doneBy
      CTSDPAXI   worklist.TaskDesk.following
      CTSDPAXI   worklist.TaskDesk.leadsOnTo
      CTSDPAXI   worklist.TaskDesk.paper
      CTSDPAXI   worklist.TaskDesk.takesFileFor
      CTSDPAXI   worklist.TaskDesk.get
      CTSDPAXI   worklist.TaskDesk.isFor
      CTSDPAXI   worklist.TaskDesk.mayDo
      CTSDPAXI   worklist.TaskDesk.require
      CTSDPAXI   worklist.TaskDesk.saveDraft
      CTSDPAXI   worklist.TaskDesk.savesDrafts
      CTSDPAXI   worklist.TaskDesk.waitsForOthers
      CTSDPAXI   worklist.TaskDesk.whoDid
      CTSDPAXI   worklist.TaskDesk.whoHas
      CTSDPAXI   worklist.TaskLists.all
      CTSDPAXI   worklist.TaskLists.own
      CTSDPAXI   worklist.TaskLists.mine
      CTSDPAXI   worklist.TaskLists.putOff
      CTSDPAXI   worklist.TaskLists.team
      CTSDPAXI   worklist.TaskLists.these
      CTSDPAXI   worklist.TaskLists.about
      CTSDPAXI   worklist.TaskLists.waiting
      CTSDP      panel.RecordPanelAdvice.record
      CTSD       letters.ApproveNotice.approve
      CTSD       letters.RecordDispatch.record
      CTSD       letters.CloseLetterLink.close
      CTSD       letters.SendLinkAgain.send
      CTSD       letters.ReopenNotice.reopen
      CTSD       plan.IssueFinalPlan.issue
      CTSA       advice.RecordAdvice.record
      CTSA       casefile.AddDocument.add
      CTSX       letters.internal.OutboxRows.find
      CTSX       letters.internal.OutboxRows.latest
      CTS        api.internal.RegisterOnce.register
      CTS        advice.AddAdvice.ask
      CTS        advice.ChooseAdvice.choose
      CTS        advice.ConfirmAdvice.confirm
      CTS        advice.CorrectAdviceAuthor.correct
      CTS        advice.RemindAdvisers.remind
      CTS        advice.AskAboutAdvice.ask
      CTS        advice.ChallengeAdvice.challenge
      CTS        advice.ExplainConflict.explain
      CTS        advice.MarkAdviceRead.mark
      CTS        advice.NoteConflict.note
      CTS        advice.RecordAdviceAnswer.record
      CTS        advice.SendOnAdviceRequest.sendOn
      CTS        advice.ShareWithAdvisers.share
      CTS        advice.TakeAnswerAsAdvice.take
      CTS        advice.TakeBackAdviceRequest.takeBack
      CTS        casefile.AddCasePerson.add
      CTS        casefile.ChangeCasePerson.change
      CTS        casefile.EndConsent.end
      CTS        casefile.KeepPromise.keep
      CTS        casefile.LogContact.log
      CTS        casefile.RecordConsent.record
      CTS        casefile.RecordLookedAfter.record
      CTS        casefile.RecordWhoDecides.record
      CTS        casefile.EndLeave.end
      CTS        casefile.SetLeave.set
      CTS        clock.ClaimException.claim
      CTS        placement.ChooseSettings.choose
      CTS        placement.ConsultAnother.consult
      CTS        placement.KeepSettingRequest.keep
      CTS        placement.RecordConsultationReply.record
      CTS        placement.RecordMove.record
      CTS        placement.RecordWish.record
      CTS        plan.CommentOnPlan.comment
      CTS        plan.FinalisePlan.finalise
      CTS        plan.MovePlanRow.move
      CTS        plan.OpenPlanEditor.open
      CTS        plan.RecordHealthAgreement.record
      CTS        plan.RecordRepresentations.record
      CTS        plan.RemovePlanRow.remove
      CTS        plan.SaveDraftPlan.save
      CTS        plan.SavePlanRow.save
      CTS        plan.TakeFromAdvice.take
      CTS        plan.SavePlanText.save
      CTS        plan.SettlePlanComment.settle
      CTS        plan.WriteDraftPlan.write
      CTS        request.CheckChild.check
      CTS        request.CheckRequest.check
      CTS        request.FinishAsFurther.finish
      CTS        request.FinishRegistration.finish
      CTS        request.LeaveEarly.leave
      CTS        request.RecordFurtherRequest.record
      CTS        request.RegisterRequest.register
      CTS        worklist.HandOnTask.hand
      TSD        clock.AuthoriseException.authorise
      TSD        clock.RefuseException.refuse
      TSD        panel.DecideWithoutPanel.decide
      TS         casefile.DecideCoverInLetters.decide
      TS         casefile.ReassignCase.reassign
      TS         casefile.RestrictCase.restrict
      TS         clock.AnswerEscalation.answer
      TS         clock.CorrectReceipt.correct
      TS         clock.CorrectResponsible.correct
      TS         letters.CorrectDispatch.correct
      TS         letters.TakeBackNotice.takeBack
      TS         panel.AddPanelDate.add
      TS         panel.CancelPanelDate.cancel
      TS         worklist.AssignTask.assign
      D          panel.RecordDecisionToAssess.record
      D          panel.RecordDecisionToIssue.record
      X          clock.AddShutDown.add
      X          clock.SetLocalTarget.set
      X          clock.TakeBackShutDown.takeBack
      A          advice.AddReport.add
      A          advice.AnswerAdviceQuestion.answer
      A          advice.AskForMoreTime.ask
      A          advice.GiveAdvice.give
      A          advice.ReadPaper.read
      A          advice.RemoveReport.remove
      A          advice.SaveAdviceDraft.save
      A          advice.SayNothingToAdd.say
      A          advice.SaySomeoneElse.say
      X          casefile.DownloadAudit.download
      X          casefile.SearchAudit.search
      X          casefile.SetRightsLead.set
      X          letters.ChangeWording.change
      X          letters.ResetWording.reset
      X          people.AddPerson.add
      X          people.AddTeam.add
      X          people.ChangeCouncil.change
      X          people.ChangeLook.change
      X          people.ChangePerson.change
      X          people.SaveOrganisation.save
      X          people.SetPassword.set
      X          settings.ApplyImport.apply
      X          settings.CheckImport.check
      X          settings.CloseSetting.close
      X          settings.SaveSetting.save
      X          settings.SaveTermDates.save
      Y          advice.EscalateLateAdvice.escalate
      Y          advice.RemindAdviser.remind
      Y          advice.SendAdviceRequest.send
      Y          casefile.AskWhoDecides.ask
      Y          casefile.AskWhoDecidesInCase.ask
      Y          clock.CheckTimers.check
      Y          clock.CheckTimersOfCase.check
      Y          clock.TellOfNobodysCase.tell
      Y          clock.TellOfNobodysCases.tell
      Y          clock.FollowOwnDates.follow
      Y          clock.FollowOwnDatesOfCase.follow
      Y          clock.RecordBreach.record
      Y          clock.RemindCoordinator.remind
      Y          letters.CancelNotice.cancel
      Y          letters.ConfirmLetterLink.confirm
      Y          letters.LookAtLink.look
      Y          letters.ReadByLink.read
      Y          letters.RecordMailed.record
      Y          letters.internal.SendBySystem.send
      Y          panel.AskPanelAgain.ask
      Y          panel.PanelInTime.sits
      Y          panel.PassPanelOver.pass
      Y          panel.PrepareDecisionNotice.prepare
      Y          people.BootstrapPeople.authority
      Y          people.BootstrapPeople.person
      Y          people.BootstrapPeople.team
      Y          people.BootstrapPeople.writesFor
      Y          placement.NoteNoReply.note
      Y          placement.SendConsultation.send
      Y          plan.PrepareDraftNotice.prepare
      Y          plan.PrepareFinalPlan.prepare
      Y          plan.RecordPlanIssued.record
      Y          request.CloseCase.close
      Y          request.PrepareRequestNotices.prepare
      """;

  @Autowired ApplicationContext context;

  /** A use case and the signs of those who may run it. */
  record Line(String roles, String useCase) {

    static Line of(String line) {
      String[] parts = line.split("\\s+");
      return new Line(parts[0], parts[1]);
    }
  }

  static Stream<Line> table() {
    return TABLE.lines().map(Line::of);
  }

  /** A guarded method of a bean. */
  private record Door(Object bean, Method method) {

    String name() {
      return AopUtils.getTargetClass(bean).getName().substring(ROOT.length()) + "." + method.getName();
    }
  }

  @Test
  void theTableNamesEveryUseCaseThereIsAndNoOther() {
    List<String> there = doors().map(Door::name).distinct().toList();
    assertThat(there).hasSizeGreaterThan(50);
    assertThat(table().map(Line::useCase)).containsExactlyInAnyOrderElementsOf(there);
  }

  @ParameterizedTest
  @MethodSource("table")
  void mayBeRunByWhomTheTableNames(Line line) {
    var rule = new PreAuthorizeAuthorizationManager();
    assertThat(doors().filter(door -> door.name().equals(line.useCase()))).isNotEmpty().allSatisfy(door -> {
      var call = new SimpleMethodInvocation(door.bean(), door.method(), new Object[door.method().getParameterCount()]);
      String allowed = "CTSDPAXIY".chars().mapToObj(sign -> (char) sign)
          .filter(sign -> rule.authorize(() -> someoneWith(SIGNS.get(sign)), call).isGranted())
          .map(String::valueOf).collect(joining());
      assertThat(allowed).isEqualTo(line.roles());
    });
  }

  @Test
  void everyUseCaseRefusesWhoHasNotSignedIn() {
    SecurityContextHolder.getContext().setAuthentication(new AnonymousAuthenticationToken("test", "nobody",
        AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
    try {
      assertThat(doors()).isNotEmpty().allSatisfy(door -> {
        ReflectionUtils.makeAccessible(door.method());
        assertThatThrownBy(() -> ReflectionUtils.invokeMethod(door.method(), door.bean(), nothing(door.method())))
            .isInstanceOf(AccessDeniedException.class);
      });
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  @Test
  void noUseCaseHasAMethodThatAsksForNoRole() {
    List<Class<?>> services = context.getBeansWithAnnotation(Service.class).values().stream()
        .<Class<?>>map(AopUtils::getTargetClass).filter(type -> type.getName().startsWith(ROOT)).toList();
    assertThat(services).hasSizeGreaterThan(30);
    assertThat(services.stream().flatMap(RolesAndUseCasesTest::publicMethods)).allMatch(RolesAndUseCasesTest::guarded);
  }

  private Stream<Door> doors() {
    return Stream.of(context.getBeanDefinitionNames()).map(context::getBean).flatMap(bean -> {
      Class<?> type = AopUtils.getTargetClass(bean);
      boolean page = AnnotatedElementUtils.hasAnnotation(type, Controller.class);
      return page || !type.getName().startsWith(ROOT) ? Stream.empty()
          : publicMethods(type).filter(RolesAndUseCasesTest::guarded).map(method -> new Door(bean, method));
    });
  }

  private static Stream<Method> publicMethods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
  }

  /** Null for each value, or what stands for nothing in its type. */
  private static Object[] nothing(Method method) {
    return Arrays.stream(method.getParameterTypes()).map(type -> Array.get(Array.newInstance(type, 1), 0)).toArray();
  }

  private static boolean guarded(Method method) {
    return AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class)
        || AnnotatedElementUtils.hasAnnotation(method.getDeclaringClass(), PreAuthorize.class);
  }

  private static Authentication someoneWith(String role) {
    return UsernamePasswordAuthenticationToken.authenticated("someone", null,
        AuthorityUtils.createAuthorityList("ROLE_" + role));
  }
}
