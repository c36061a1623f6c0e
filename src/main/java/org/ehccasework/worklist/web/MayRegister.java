package org.ehccasework.worklist.web;

import org.ehccasework.people.Actor;
import org.ehccasework.people.Role;

/** Who is offered the button to record a request: those whom its use case lets in. */
final class MayRegister {

  private MayRegister() {}

  static boolean by(Actor actor) {
    return actor.has(Role.COORDINATOR) || actor.has(Role.TEAM_MANAGER) || actor.has(Role.SEND_MANAGER);
  }
}
