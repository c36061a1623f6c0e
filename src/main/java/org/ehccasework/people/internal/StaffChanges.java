package org.ehccasework.people.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.people.Agency;
import org.ehccasework.people.Changes;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.Team;
import org.springframework.stereotype.Component;

/** What was changed of a person who works here, in the words of the audit. */
@Component
public class StaffChanges {

  private final AuthorityRows authorities;

  StaffChanges(AuthorityRows authorities) {
    this.authorities = authorities;
  }

  /** A person with the schools and services they write for. */
  public record Known(StaffMember person, List<String> writesFor) {}

  /** As in "Sam Reid (sam)". */
  public static String who(StaffMember person) {
    return person.name() + " (" + person.username() + ")";
  }

  public Changes added(Known after) {
    return fields(Changes.anew(), after, after).field("Roles", null, roles(after.person().roles()));
  }

  /** All but the roles. */
  public Changes made(Known before, Known after) {
    return fields(Changes.made(), before, after);
  }

  private Changes fields(Changes changes, Known before, Known after) {
    StaffMember was = before.person();
    StaffMember is = after.person();
    return changes.field("Name", was.name(), is.name()).field("Email", was.email(), is.email())
        .field("Phone", was.phone(), is.phone()).field("Team", team(was), team(is))
        .field("Agency", agency(was), agency(is))
        .field("Writes for", String.join(", ", before.writesFor()), String.join(", ", after.writesFor()));
  }

  public static String roles(Set<Role> roles) {
    return roles.stream().sorted().map(Role::words).collect(Collectors.joining(", "));
  }

  private String team(StaffMember person) {
    UUID id = person.teamId();
    return id == null ? null : authorities.teams(person.authorityId()).stream().filter(team -> team.id().equals(id))
        .map(Team::name).findFirst().orElse(null);
  }

  private static String agency(StaffMember person) {
    return Agency.of(person.agency()).map(Agency::words).orElse(null);
  }
}
