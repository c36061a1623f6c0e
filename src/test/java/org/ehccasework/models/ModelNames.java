package org.ehccasework.models;

import java.util.List;

/** Every name a model may use from outside itself. */
public final class ModelNames {

  /** Beans an expression may name. */
  public static final List<String> BEANS = List.of("caseCoordinator", "taskDue", "deadlineTimer",
      "panelSittings", "caseNotices", "caseLimits", "openAdviceRequests", "openConsultations", "draftPlan",
      "rightsPassing");

  /** Beans a service task calls; each must be found in the running application. */
  public static final List<String> DELEGATES = List.of("prepareRequestNoticesDelegate", "closeCaseDelegate",
      "remindCoordinatorDelegate", "recordBreachDelegate", "prepareDecisionNoticeDelegate",
      "prepareIssueNoticeDelegate", "sendAdviceRequestDelegate", "remindAdviserDelegate",
      "escalateLateAdviceDelegate", "prepareDraftNoticeDelegate", "prepareFinalPlanDelegate",
      "recordPlanIssuedDelegate", "passPanelOverDelegate", "sendConsultationDelegate", "noteNoReplyDelegate");

  /** Candidate groups, which are the roles of staff. */
  public static final List<String> ROLES = List.of("coordinator", "team-manager", "send-manager",
      "decision-officer", "panel-member", "adviser", "administrator", "inspector");

  /** The whole list of process variables. */
  public static final List<String> VARIABLES = List.of("decisionToAssess", "decisionToIssue",
      "afterRepresentations", "adviceRequestId", "consultationId", "noticeId", "planVersion", "limitId");

  private ModelNames() {}
}
