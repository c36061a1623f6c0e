package org.ehccasework.casefile;

import org.ehccasework.people.Actor;

/** A feature's own reason to let someone at a case: it is on their agenda, they owe advice for it. */
public interface CaseAccessGrant {

  boolean grants(Actor actor, String caseRef);
}
