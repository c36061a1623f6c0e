package org.ehccasework.people.internal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.ehccasework.people.Agency;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.ehccasework.people.Team;
import org.springframework.stereotype.Component;

/** What must be known of a person before they can work here. */
@Component
public class PersonRules {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
  /** Names that the record uses for itself. */
  private static final Set<String> TAKEN = Set.of(SystemActor.USERNAME, SystemActor.TIMER);
  private static final int LONGEST_BODY = 200;
  private static final Set<Role> IN_A_TEAM = Set.of(Role.COORDINATOR, Role.TEAM_MANAGER);
  private static final Set<Role> OF_AN_AGENCY = Set.of(Role.PANEL_MEMBER, Role.ADVISER);

  private final AuthorityRows authorities;
  private final StaffRows staff;
  private final Authorities current;

  PersonRules(AuthorityRows authorities, StaffRows staff, Authorities current) {
    this.authorities = authorities;
    this.staff = staff;
    this.current = current;
  }

  /** The person of this username in the authority of whoever asks. */
  public StaffMember require(String username) {
    UUID own = current.current().id();
    return staff.find(username).filter(person -> person.authorityId().equals(own)).orElseThrow();
  }

  public Faults check(StaffMember person) {
    return check(new Faults(), person);
  }

  /** Of somebody new, whose username must be free as well. */
  public Faults checkNew(StaffMember person) {
    return check(checkUsername(person.username()), person);
  }

  private Faults check(Faults faults, StaffMember person) {
    List<UUID> teams = authorities.teams(person.authorityId()).stream().map(Team::id).toList();
    return faults
        .required("name", "name", person.name(), 200)
        .email("email", person.email())
        .atMost("phone", "phone number", person.phone(), 40)
        .unless(!person.roles().isEmpty(), "roles", "Select at least one role")
        .unless(person.teamId() != null || noneOf(person, IN_A_TEAM), "team", "Select the team")
        .unless(person.teamId() == null || teams.contains(person.teamId()), "team", "Select a team of this authority")
        .unless(person.agency() != null || noneOf(person, OF_AN_AGENCY), "agency",
            "Select the agency a panel member or adviser belongs to")
        .unless(person.agency() == null || Agency.of(person.agency()).isPresent(), "agency", "Select the agency");
  }

  /** A request for advice is shown to whoever writes for the body it went to, so the names must be whole. */
  public static void checkBodies(StaffMember person, List<String> writesFor) {
    new Faults()
        .unless(writesFor.isEmpty() || person.has(Role.ADVISER), "writesFor",
            "Only an adviser writes for a school or service. Add the role or empty this box")
        .unless(writesFor.stream().allMatch(name -> name.length() <= LONGEST_BODY), "writesFor",
            "Each school or service must be " + LONGEST_BODY + " characters or fewer, one a line")
        .raise();
  }

  private Faults checkUsername(String username) {
    return new Faults()
        .unless(USERNAME.matcher(username).matches() && !TAKEN.contains(username), "username",
            "User name must be 2 to 40 characters, only small letters a to z, numbers, dots, hyphens and underscores")
        .unless(staff.find(username).isEmpty(), "username", "Another person has this user name. Enter another one");
  }

  private static boolean noneOf(StaffMember person, Set<Role> roles) {
    return person.roles().stream().noneMatch(roles::contains);
  }
}
