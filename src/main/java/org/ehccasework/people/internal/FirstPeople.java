package org.ehccasework.people.internal;

import org.ehccasework.people.Authority;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.Team;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Adds authorities, teams and people as the set-up names them. */
@Component
public class FirstPeople {

  private final AuthorityRows authorities;
  private final StaffRows staff;
  private final PasswordEncoder encoder;

  FirstPeople(AuthorityRows authorities, StaffRows staff, PasswordEncoder encoder) {
    this.authorities = authorities;
    this.staff = staff;
    this.encoder = encoder;
  }

  public Authority add(Authority authority) {
    authorities.add(authority);
    return authority;
  }

  public Team add(Team team) {
    authorities.addTeam(team);
    return team;
  }

  public StaffMember add(StaffMember member, String password, boolean mustChange) {
    return staff.find(member.username()).orElseGet(() -> {
      staff.add(member, encoder.encode(password), mustChange);
      return member;
    });
  }
}
