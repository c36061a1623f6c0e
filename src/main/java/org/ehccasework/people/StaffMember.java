package org.ehccasework.people;

import java.util.Set;
import java.util.UUID;

/**
 * Someone who works with the product.
 *
 * @param enabled false when the person may no longer sign in
 */
public record StaffMember(UUID id, String username, String name, String email, String phone,
    UUID authorityId, UUID teamId, String agency, Set<Role> roles, boolean enabled) {

  public boolean has(Role role) {
    return roles.contains(role);
  }
}
