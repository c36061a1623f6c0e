package org.ehccasework.people;

import java.util.List;
import java.util.UUID;
import org.ehccasework.people.internal.AuthorityRows;
import org.ehccasework.people.internal.FirstPeople;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets up an authority with its teams and first people; what is there already stays as it is. */
@Component
public class BootstrapPeople {

  private final FirstPeople people;
  private final AuthorityRows authorities;
  private final AdviserBodies bodies;

  BootstrapPeople(FirstPeople people, AuthorityRows authorities, AdviserBodies bodies) {
    this.people = people;
    this.authorities = authorities;
    this.bodies = bodies;
  }

  @BySystem
  @Transactional
  public Authority authority(Authority authority) {
    return authorities.byCode(authority.dfeCode()).orElseGet(() -> people.add(authority));
  }

  @BySystem
  @Transactional
  public Team team(UUID authorityId, String name) {
    List<Team> teams = authorities.teams(authorityId);
    return teams.stream().filter(team -> team.name().equals(name)).findFirst()
        .orElseGet(() -> people.add(new Team(UUID.randomUUID(), authorityId, name)));
  }

  /** Adds the person with this password unless the username is taken; the rules for passwords are not asked. */
  @BySystem
  @Transactional
  public StaffMember person(StaffMember member, String password, boolean mustChangePassword) {
    return people.add(member, password, mustChangePassword);
  }

  /** Says which schools and services an adviser writes for. */
  @BySystem
  @Transactional
  public void writesFor(StaffMember adviser, List<String> names) {
    bodies.set(adviser.id(), names);
  }
}
