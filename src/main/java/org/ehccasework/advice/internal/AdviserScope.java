package org.ehccasework.advice.internal;

import org.ehccasework.people.Actor;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.web.NoAccess;
import org.springframework.stereotype.Component;

/** An adviser sees and answers the requests to their own agency; whoever works on or manages cases sees all. */
@Component
public class AdviserScope {

  private final CurrentActor actor;

  AdviserScope(CurrentActor actor) {
    this.actor = actor;
  }

  public boolean maySee(AdviceRequest request) {
    Actor now = actor.get();
    return !isAdviserOnly(now) || now.agency() != null && now.agency().equals(request.kind().agency());
  }

  public void requireAnswer(AdviceRequest request) {
    if (!maySee(request)) {
      throw new NoAccess("This request was sent to another body. Ask the case's coordinator if you should answer it.");
    }
  }

  /** True for someone who is here to advise and nothing else. */
  public boolean isAdviserOnly() {
    return isAdviserOnly(actor.get());
  }

  /** Whether the person acting may write down what was answered. */
  public boolean mayRecord() {
    Actor now = actor.get();
    return now.has(Role.ADVISER) || doesCasework(now);
  }

  /** Whether the person acting may ask others and take requests back. */
  public boolean mayChange() {
    return doesCasework(actor.get());
  }

  private static boolean doesCasework(Actor now) {
    return now.has(Role.COORDINATOR) || now.has(Role.TEAM_MANAGER) || now.has(Role.SEND_MANAGER);
  }

  private static boolean isAdviserOnly(Actor now) {
    return now.advisesOnly();
  }
}
