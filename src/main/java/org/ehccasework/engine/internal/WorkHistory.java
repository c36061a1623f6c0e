package org.ehccasework.engine.internal;

import java.util.Set;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.impl.bpmn.helper.BpmnProperties;
import org.camunda.bpm.engine.impl.history.HistoryLevelActivity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;

/**
 * The level "activity" without what is kept twice or tells nothing: a user task has its own history, a called process
 * too, and where a case began, forked and ended shows in what came between. It has the name and the number of
 * "activity", so that a database made with that level opens with this one.
 */
class WorkHistory extends HistoryLevelActivity {

  private static final Set<String> NOT_KEPT = Set.of(ActivityTypes.TASK_USER_TASK, ActivityTypes.CALL_ACTIVITY,
      ActivityTypes.MULTI_INSTANCE_BODY, ActivityTypes.START_EVENT, ActivityTypes.END_EVENT_NONE,
      ActivityTypes.END_EVENT_TERMINATE, ActivityTypes.GATEWAY_EXCLUSIVE, ActivityTypes.GATEWAY_PARALLEL,
      ActivityTypes.GATEWAY_INCLUSIVE);

  private static final Set<HistoryEventType> OF_ACTIVITIES = Set.of(HistoryEventTypes.ACTIVITY_INSTANCE_START,
      HistoryEventTypes.ACTIVITY_INSTANCE_UPDATE, HistoryEventTypes.ACTIVITY_INSTANCE_MIGRATE,
      HistoryEventTypes.ACTIVITY_INSTANCE_END);

  @Override
  public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
    boolean left = OF_ACTIVITIES.contains(type) && entity instanceof ExecutionEntity execution
        && execution.getActivity() != null
        && NOT_KEPT.contains(execution.getActivity().getProperties().get(BpmnProperties.TYPE));
    return !left && super.isHistoryEventProduced(type, entity);
  }
}
