package org.ehccasework.people;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A member of staff as Spring Security sees them. Whoever must change the password first has no
 * role until then, so that every door but that one is shut.
 */
public final class SignedInPerson implements UserDetails {

  /** Held instead of any role while the password must be changed. */
  public static final String PASSWORD_DUE = "ROLE_PASSWORD_DUE";

  private final Actor actor;
  private final String username;
  private final boolean mustChangePassword;

  public SignedInPerson(StaffMember member, boolean mustChangePassword) {
    this.actor = actorFor(member);
    this.username = member.username();
    this.mustChangePassword = mustChangePassword;
  }

  static Actor actorFor(StaffMember member) {
    return new Actor(member.username(), member.name(), member.roles(), member.authorityId(), member.teamId(),
        member.agency());
  }

  public Actor actor() {
    return actor;
  }

  public boolean mustChangePassword() {
    return mustChangePassword;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    if (mustChangePassword) {
      return List.of(new SimpleGrantedAuthority(PASSWORD_DUE));
    }
    return actor.roles().stream().map(role -> new SimpleGrantedAuthority(role.authority())).toList();
  }

  /** Never kept after sign-in. */
  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public String getUsername() {
    return username;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SignedInPerson person && person.username.equals(username);
  }

  @Override
  public int hashCode() {
    return username.hashCode();
  }
}
