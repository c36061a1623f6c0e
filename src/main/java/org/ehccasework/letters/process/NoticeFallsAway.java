package org.ehccasework.letters.process;

import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
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

  NoticeFallsAway(CancelNotice cancelNotice) {
    this.cancelNotice = cancelNotice;
  }

  @EventListener
  void on(DelegateTask task) {
    boolean fellAway = TaskListener.EVENTNAME_DELETE.equals(task.getEventName());
    if (fellAway && TASKS.contains(task.getTaskDefinitionKey())) {
      var noticeId = UUID.fromString(CaseVariable.NOTICE_ID.from(task));
      SystemActor.run(SystemActor.cause(), () -> cancelNotice.cancel(noticeId));
    }
  }
}
