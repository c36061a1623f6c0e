package org.ehccasework.advice.internal;

import org.ehccasework.casefile.CaseAccessGrant;
import org.ehccasework.people.Actor;
import org.ehccasework.people.Role;
import org.springframework.stereotype.Component;

/** Lets an adviser answer what they or their body are asked in a case, and see the advice they have given: not the file. */
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

  @Override
  public boolean opensTheFile() {
    return false;
  }
}
