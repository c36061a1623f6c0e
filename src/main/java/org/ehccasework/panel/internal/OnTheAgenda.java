package org.ehccasework.panel.internal;

import org.ehccasework.casefile.CaseAccessGrant;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.people.Actor;
import org.ehccasework.people.Role;
import org.springframework.stereotype.Component;

/** Lets members of a panel at a case while it is on their agenda, and no longer. */
@Component
class OnTheAgenda implements CaseAccessGrant {

  private final CaseTasks tasks;

  OnTheAgenda(CaseTasks tasks) {
    this.tasks = tasks;
  }

  /** Whoever asks has made sure that the case is of the member's own authority. */
  @Override
  public boolean grants(Actor actor, String caseRef) {
    return actor.has(Role.PANEL_MEMBER) && tasks.find(caseRef, "record-panel-advice", null).isPresent();
  }
}
