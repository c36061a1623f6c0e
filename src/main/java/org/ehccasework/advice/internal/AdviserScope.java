package org.ehccasework.advice.internal;

import org.ehccasework.people.Actor;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.web.NoAccess;
import org.springframework.stereotype.Component;

/**
 * An adviser sees and answers the requests to them or to a body they write for; whoever works on or manages cases
 * sees all.
 */
@Component
public class AdviserScope {

  private final CurrentActor actor;
  private final AdviceRequests requests;

  AdviserScope(CurrentActor actor, AdviceRequests requests) {
    this.actor = actor;
    this.requests = requests;
  }

  /** Of whoever may read the file of the case. */
  public boolean maySee(AdviceRequest request) {
    return !isAdviserOnly() || isTheirs(request);
  }

  public void requireSee(AdviceRequest request) {
    refuseUnless(maySee(request));
  }

  /** For whoever writes down an answer: the adviser who is asked, or the casework team for what came by post. */
  public void requireAnswer(AdviceRequest request) {
    refuseUnless(mayChange() || isTheirs(request));
  }

  /** For the adviser's own pages, whatever else the person may do. */
  void requireTheirs(AdviceRequest request) {
    refuseUnless(isTheirs(request));
  }

  private boolean isTheirs(AdviceRequest request) {
    Actor now = actor.get();
    boolean sameAgency = now.agency() != null && now.agency().equals(request.kind().agency());
    return now.has(Role.ADVISER) && sameAgency && (now.username().equals(request.answer().recordedBy())
        || requests.isAddressedTo(request.id(), now.username()));
  }

  private static void refuseUnless(boolean may) {
    if (!may) {
      throw new NoAccess("This request was sent to another body. Ask the case's coordinator if you should answer it.");
    }
  }

  /** True for someone who is here to advise and nothing else. */
  public boolean isAdviserOnly() {
    return actor.get().advisesOnly();
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
}
