package org.ehccasework.worklist.web;

import org.ehccasework.people.Actor;
import org.ehccasework.people.Role;

/** Who is offered the links to correct the days a clock counts from: those whom its use case lets in. */
final class MayCorrect {

  private MayCorrect() {}

  static boolean by(Actor actor) {
    return actor.has(Role.TEAM_MANAGER) || actor.has(Role.SEND_MANAGER);
  }
}
