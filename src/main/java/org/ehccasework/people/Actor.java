package org.ehccasework.people;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/**
 * Who is doing this now.
 *
 * @param teamId the team of a coordinator or manager; null for everyone else
 * @param agency education, health, social-care, psychology or commissioning; null where none applies
 * @param causedBy for the system: the person whose action set it off, or "timer"; else the person
 */
public record Actor(String username, String name, Set<Role> roles, UUID authorityId, UUID teamId,
    String agency, String causedBy) implements Serializable {

  public Actor(String username, String name, Set<Role> roles, UUID authorityId, UUID teamId, String agency) {
    this(username, name, roles, authorityId, teamId, agency, username);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** Here to advise and for nothing else. */
  public boolean advisesOnly() {
    return roles.equals(Set.of(Role.ADVISER));
  }

  public boolean isSystem() {
    return SystemActor.USERNAME.equals(username);
  }
}
