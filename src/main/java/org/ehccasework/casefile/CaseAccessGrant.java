package org.ehccasework.casefile;

import org.ehccasework.people.Actor;

/** A feature's own reason to let someone at a case: it is on their agenda, they owe advice for it. */
public interface CaseAccessGrant {

  boolean grants(Actor actor, String caseRef);

  /** Whether it opens the whole file of the case, and not only the person's own piece of work in it. */
  default boolean opensTheFile() {
    return true;
  }
}
