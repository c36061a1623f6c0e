package org.ehccasework.people;

import org.ehccasework.people.internal.AccessLog;
import org.springframework.stereotype.Component;

/** Writes down who looked into which case; what the system does by itself is no look. */
@Component
public class AccessAudit {

  private final AccessLog log;
  private final CurrentActor actor;

  AccessAudit(AccessLog log, CurrentActor actor) {
    this.log = log;
    this.actor = actor;
  }

  /** The person acting opened the file of this case; going from page to page within a minute is one look. */
  public void opened(String caseRef) {
    Actor who = actor.get();
    if (!who.isSystem()) {
      log.addUnlessJustNow(who.username(), "OPEN_CASE", caseRef);
    }
  }

  /** The person acting took a copy of something; {@code what} is an id, never a title. */
  public void downloaded(String caseRef, String what) {
    Actor who = actor.get();
    if (!who.isSystem()) {
      log.add(who.username(), "DOWNLOAD", caseRef, what);
    }
  }

  /** The person acting changed how the product works here; {@code what} names no child and no family. */
  public void changed(String action, String what) {
    log.add(actor.username(), action, null, what);
  }

  /** The same with what it was before; nothing is written down where nothing has changed. */
  public void changed(String action, String what, Changes changes) {
    if (!changes.isNothing()) {
      changed(action, what + ". " + changes.words());
    }
  }

  /** The person acting searched the audit; {@code how} says by what. */
  public void searched(String action, String caseRef, String how) {
    log.add(actor.username(), action, caseRef, how.length() <= 200 ? how : how.substring(0, 200));
  }
}
