package org.ehccasework.advice.internal;

import org.ehccasework.casefile.CaseAccessGrant;
import org.ehccasework.people.Actor;
import org.ehccasework.people.Role;
import org.springframework.stereotype.Component;

/** Lets an adviser at a case while their agency owes advice for it, and at advice they have given. */
@Component
class AdviserGrant implements CaseAccessGrant {

  private final AdviceRequests requests;

  AdviserGrant(AdviceRequests requests) {
    this.requests = requests;
  }

  @Override
  public boolean grants(Actor actor, String caseRef) {
    return actor.has(Role.ADVISER) && actor.agency() != null
        && requests.concerns(caseRef, actor.agency(), actor.username());
  }
}
