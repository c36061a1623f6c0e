package org.ehccasework.engine;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The front door to the process of a case; nothing else starts one or sends it a message. */
@Component
public class CaseProcess {

  private static final String JOURNEY = "ehc-needs-assessment";

  private final RuntimeService runtime;
  private final ManagementService jobs;

  CaseProcess(RuntimeService runtime, ManagementService jobs) {
    this.runtime = runtime;
    this.jobs = jobs;
  }

  /** Starts the journey of a case; its limits must be open already. */
  public void start(String caseRef) {
    runtime.startProcessInstanceByKey(JOURNEY, caseRef);
  }

  /** Gives one letter outside the journey, for a case whose journey has ended. */
  public void giveNotice(String caseRef, String noticeId) {
    runtime.startProcessInstanceByKey("give-notice", caseRef,
        Map.of(CaseVariable.NOTICE_ID.variableName(), noticeId));
  }

  /** Goes on with one letter that is approved, outside the journey. */
  public void dispatchNotice(String caseRef, String noticeId) {
    runtime.createProcessInstanceByKey("give-notice").businessKey(caseRef)
        .setVariable(CaseVariable.NOTICE_ID.variableName(), noticeId).startBeforeActivity("record-dispatch").execute();
  }

  /** Goes back to the approval of a letter that waits to be sent. */
  public void approveAgain(String caseRef, String noticeId) {
    String part = runtime.createProcessInstanceQuery().processDefinitionKey("give-notice")
        .processInstanceBusinessKey(caseRef).variableValueEquals(CaseVariable.NOTICE_ID.variableName(), noticeId)
        .singleResult().getId();
    runtime.createProcessInstanceModification(part).startBeforeActivity("approve-notice")
        .cancelAllForActivity("record-dispatch").execute();
  }

  /** Asks the coordinator who decides once the rights have passed to the young person, beside the journey. */
  public void askWhoDecides(String caseRef) {
    runtime.startProcessInstanceByKey("prepare-rights-pass", caseRef);
  }

  /** Asks one more adviser in a running journey; false where there is none. */
  public boolean obtainAdvice(String caseRef, String requestId) {
    return also(JOURNEY, "obtain-advice", caseRef, CaseVariable.ADVICE_REQUEST_ID.of(requestId));
  }

  /** Consults one more setting while the plan is being prepared; false where it is not. */
  public boolean consultSetting(String caseRef, String consultationId) {
    return also("prepare-plan", "consult-setting", caseRef, CaseVariable.CONSULTATION_ID.of(consultationId));
  }

  /** One more instance of a step that runs once for each item: it ends with the process it belongs to. */
  private boolean also(String process, String step, String caseRef, CaseVariable.Answer<String> item) {
    var running = runtime.createProcessInstanceQuery().processDefinitionKey(process)
        .processInstanceBusinessKey(caseRef).singleResult();
    if (running == null) {
      return false;
    }
    runtime.createProcessInstanceModification(running.getId()).startBeforeActivity(step)
        .setVariableLocal(item.variable().variableName(), item.value()).execute();
    return true;
  }

  /** Whether the journey of the case is still running. */
  public boolean runs(String caseRef) {
    return runtime.createProcessInstanceQuery().processDefinitionKey(JOURNEY)
        .processInstanceBusinessKey(caseRef).count() > 0;
  }

  /** Sends a message to whatever part of the case waits for it; true where something did. */
  public boolean tell(CaseMessage message, String caseRef) {
    return !runtime.createMessageCorrelation(message.messageName()).processInstanceBusinessKey(caseRef)
        .correlateAllWithResult().isEmpty();
  }

  /** Sends a message to the part of the case that is about one item. */
  public boolean tell(CaseMessage message, String caseRef, CaseVariable.Answer<String> about) {
    return !runtime.createMessageCorrelation(message.messageName()).processInstanceBusinessKey(caseRef)
        .processInstanceVariableEquals(about.variable().variableName(), about.value())
        .correlateAllWithResult().isEmpty();
  }

  /** Sends a message that brings an answer along. */
  public boolean bring(CaseMessage message, String caseRef, CaseVariable.Answer<?> answer) {
    return !runtime.createMessageCorrelation(message.messageName()).processInstanceBusinessKey(caseRef)
        .setVariable(answer.variable().variableName(), answer.value())
        .correlateAllWithResult().isEmpty();
  }

  /** Asks the date of every timer of the case again, after a fact was corrected. */
  public void recalculateTimers(String caseRef) {
    runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseRef).list().forEach(part ->
        jobs.createJobQuery().processInstanceId(part.getId()).timers().list()
            .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false)));
  }
}
