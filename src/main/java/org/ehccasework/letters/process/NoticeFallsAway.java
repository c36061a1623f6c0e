package org.ehccasework.letters.process;

import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.letters.CancelNotice;
import org.ehccasework.people.SystemActor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Cancels a letter when the step that was to give it ends without it, as when the case leaves early. */
@Component
class NoticeFallsAway {

  private static final Set<String> TASKS = Set.of("approve-notice", "record-dispatch");

  private final CancelNotice cancelNotice;
  private final CaseTasks tasks;

  NoticeFallsAway(CancelNotice cancelNotice, CaseTasks tasks) {
    this.cancelNotice = cancelNotice;
    this.tasks = tasks;
  }

  /** Its approval was taken back: it is approved anew before this task ends. */
  private boolean toApproveAgain(DelegateTask task, UUID noticeId) {
    return task.getTaskDefinitionKey().equals("record-dispatch")
        && tasks.find(task.getExecution().getProcessBusinessKey(), "approve-notice", noticeId.toString()).isPresent();
  }

  @EventListener
  void on(DelegateTask task) {
    boolean fellAway = TaskListener.EVENTNAME_DELETE.equals(task.getEventName());
    if (fellAway && TASKS.contains(task.getTaskDefinitionKey())) {
      var noticeId = UUID.fromString(CaseVariable.NOTICE_ID.from(task));
      if (toApproveAgain(task, noticeId)) {
        return;
      }
      SystemActor.run(SystemActor.cause(), () -> cancelNotice.cancel(noticeId));
    }
  }
}
