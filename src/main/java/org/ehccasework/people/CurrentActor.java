package org.ehccasework.people;

import java.util.Set;
import org.ehccasework.people.internal.StaffRows;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Says who is acting: the person signed in, or the system inside delegates and jobs. */
@Component
public class CurrentActor {

  private final StaffRows rows;

  CurrentActor(StaffRows rows) {
    this.rows = rows;
  }

  public Actor get() {
    Authentication now = SecurityContextHolder.getContext().getAuthentication();
    if (now instanceof SystemActor.Token system) {
      return nobodyInParticular(SystemActor.USERNAME, "System", system.causedBy(), Set.of());
    }
    if (now == null || now instanceof AnonymousAuthenticationToken) {
      return nobodyInParticular("", "", "", Set.of());
    }
    if (now.getPrincipal() instanceof SignedInPerson person) {
      return person.actor();
    }
    return rows.find(now.getName()).map(SignedInPerson::actorFor).orElseGet(() -> nobodyInParticular(now.getName(),
        now.getName(), now.getName(), Role.among(AuthorityUtils.authorityListToSet(now.getAuthorities()))));
  }

  public String username() {
    return get().username();
  }

  private static Actor nobodyInParticular(String username, String name, String causedBy, Set<Role> roles) {
    return new Actor(username, name, roles, null, null, null, causedBy);
  }
}
