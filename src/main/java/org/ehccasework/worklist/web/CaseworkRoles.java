package org.ehccasework.worklist.web;

import org.ehccasework.people.Actor;
import org.ehccasework.people.Role;

/** The roles that do or manage casework, as {@code people.CoordinatorOnly} lets in; for what a page offers. */
final class CaseworkRoles {

  private CaseworkRoles() {}

  static boolean managedBy(Actor actor) {
    return actor.has(Role.TEAM_MANAGER) || actor.has(Role.SEND_MANAGER);
  }

  static boolean heldBy(Actor actor) {
    return actor.has(Role.COORDINATOR) || actor.has(Role.TEAM_MANAGER) || actor.has(Role.SEND_MANAGER);
  }
}
