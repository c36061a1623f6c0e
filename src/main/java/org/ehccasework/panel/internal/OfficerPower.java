package org.ehccasework.panel.internal;

import org.ehccasework.people.Actor;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.springframework.stereotype.Component;

/** Who decides, and by what office: a decision of the council is an officer's, never a panel's (timetable 7). */
@Component
class OfficerPower {

  private final CurrentActor actor;
  private final Authorities authorities;

  OfficerPower(CurrentActor actor, Authorities authorities) {
    this.actor = actor;
    this.authorities = authorities;
  }

  /** Username, name, and the office in words. */
  record Officer(String username, String name, String office) {}

  Officer current() {
    Actor officer = actor.get();
    String office = (officer.has(Role.SEND_MANAGER) ? Role.SEND_MANAGER.words() + " and decision officer"
        : Role.DECISION_OFFICER.words()) + ", " + authorities.current().name();
    return new Officer(officer.username(), officer.name(), office);
  }
}
