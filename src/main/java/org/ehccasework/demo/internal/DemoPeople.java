package org.ehccasework.demo.internal;

import static org.ehccasework.people.Role.ADMINISTRATOR;
import static org.ehccasework.people.Role.ADVISER;
import static org.ehccasework.people.Role.COORDINATOR;
import static org.ehccasework.people.Role.DECISION_OFFICER;
import static org.ehccasework.people.Role.INSPECTOR;
import static org.ehccasework.people.Role.PANEL_MEMBER;
import static org.ehccasework.people.Role.SEND_MANAGER;
import static org.ehccasework.people.Role.TEAM_MANAGER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.ehccasework.people.Authority;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.SignedInPerson;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.ehccasework.people.Team;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The invented council and the people who work there. */
@Component
@Profile("demo")
public class DemoPeople {

  public static final String PASSWORD = "marlshire";
  static final String VISITOR = "priya";
  static final String MANAGER = "daniel";
  static final String TEAM_LEAD = "tessa";
  static final String CHAIR = "amelia";
  static final List<String> COORDINATORS = List.of("priya", "sam", "bronwen", "hugo", "ifeoma", "marek", "olive", "ravinder");

  /** Whose the cases are, in turn: most are those of the coordinator a visitor signs in as. */
  static final List<String> CASELOAD = List.of("priya", "sam", "priya", "bronwen", "hugo", "priya", "ifeoma", "marek",
      "priya", "olive", "ravinder", "sam");

  /** One who can sign in, for the console and the sign-in page. */
  public record SignIn(String username, String what) {}

  private record Someone(String username, String name, String team, String agency, Set<Role> roles) {}

  private static final int IN_A_TEAM = 4;
  private static final String NORTH = "North team";
  private static final String SOUTH = "South team";
  private static final List<Someone> STAFF = List.of(
      new Someone("priya", "Priya Nair", NORTH, null, Set.of(COORDINATOR)),
      new Someone("sam", "Sam Reid", NORTH, null, Set.of(COORDINATOR)),
      new Someone("bronwen", "Bronwen Pugh", NORTH, null, Set.of(COORDINATOR)),
      new Someone("hugo", "Hugo Lennard", NORTH, null, Set.of(COORDINATOR)),
      new Someone("ifeoma", "Ifeoma Obi", SOUTH, null, Set.of(COORDINATOR)),
      new Someone("marek", "Marek Zielinski", SOUTH, null, Set.of(COORDINATOR)),
      new Someone("olive", "Olive Tranter", SOUTH, null, Set.of(COORDINATOR)),
      new Someone("ravinder", "Ravinder Gill", SOUTH, null, Set.of(COORDINATOR)),
      new Someone(MANAGER, "Daniel Osei", null, null, Set.of(SEND_MANAGER, DECISION_OFFICER)),
      new Someone("dora", "Dora Keane", null, null, Set.of(DECISION_OFFICER)),
      new Someone(TEAM_LEAD, "Tessa Moran", NORTH, null, Set.of(TEAM_MANAGER)),
      new Someone("tariq", "Tariq Shah", SOUTH, null, Set.of(TEAM_MANAGER)),
      new Someone(CHAIR, "Amelia Hart", null, "education", Set.of(PANEL_MEMBER)),
      new Someone("marcus", "Marcus Bell", null, "health", Set.of(PANEL_MEMBER)),
      new Someone("lorna", "Lorna Fisk", null, "social-care", Set.of(PANEL_MEMBER)),
      new Someone("jonas", "Dr Jonas Lindqvist", null, "psychology", Set.of(ADVISER)),
      new Someone("farah", "Dr Farah Aziz", null, "health", Set.of(ADVISER)),
      new Someone("gwen", "Gwen Ellis", null, "social-care", Set.of(ADVISER)),
      new Someone("sunita", "Sunita Patel", null, "education", Set.of(ADVISER)),
      new Someone("ines", "Ines Caldwell", null, null, Set.of(INSPECTOR)),
      new Someone("admin", "Alex Dunmore", null, null, Set.of(ADMINISTRATOR)));

  private final BootstrapPeople bootstrap;
  private final StaffDirectory directory;

  DemoPeople(BootstrapPeople bootstrap, StaffDirectory directory) {
    this.bootstrap = bootstrap;
    this.directory = directory;
  }

  public static List<SignIn> signIns() {
    return List.of(new SignIn("priya", "coordinator"), new SignIn(MANAGER, "SEND manager and decision officer"),
        new SignIn(CHAIR, "panel chair"), new SignIn(TEAM_LEAD, "team manager"), new SignIn("dora", "decision officer"),
        new SignIn("jonas", "adviser (educational psychology)"), new SignIn("ines", "inspector, reads only"),
        new SignIn("admin", "administrator"));
  }

  /** Adds the council, its teams and its people; those who are there stay as they are. */
  Authority add() {
    return SystemActor.call("demo", () -> {
      Authority council = bootstrap.authority(new Authority(UUID.randomUUID(), "Marlshire Council", "999",
          "01632 960 100", "send@marlshire.example", "County Hall, Marlshire MR1 1AA", "Marlshire SENDIASS",
          "01632 960 150, help@sendiass.example", "Marlshire Mediation",
          "01632 960 160, cases@mediation.example", "Marlshire Disagreement Resolution, 01632 960 170",
          "https://localoffer.marlshire.example"));
      Team north = bootstrap.team(council.id(), NORTH);
      Team south = bootstrap.team(council.id(), SOUTH);
      STAFF.forEach(someone -> bootstrap.person(member(someone, council, north, south), PASSWORD, false));
      directory.find("sunita").ifPresent(head -> bootstrap.writesFor(head, List.of("Hillcrest Primary School")));
      return council;
    });
  }

  /** Does something as this person, as if they had signed in. */
  <T> T as(String username, Supplier<T> work) {
    SecurityContext before = SecurityContextHolder.getContext();
    var person = new SignedInPerson(directory.find(username).orElseThrow(), false);
    SecurityContext own = SecurityContextHolder.createEmptyContext();
    own.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
    SecurityContextHolder.setContext(own);
    try {
      return work.get();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  /** The next coordinator of the same team. */
  static String deputyOf(String coordinator) {
    int first = COORDINATORS.indexOf(coordinator) / IN_A_TEAM * IN_A_TEAM;
    List<String> team = COORDINATORS.subList(first, first + IN_A_TEAM);
    return team.get((team.indexOf(coordinator) + 1) % team.size());
  }

  static String author(String agency) {
    return STAFF.stream().filter(someone -> agency.equals(someone.agency()) && someone.roles().contains(ADVISER))
        .findFirst().orElseThrow().name();
  }

  static String authorRole(String agency) {
    return switch (agency) {
      case "psychology" -> "Educational psychologist";
      case "health" -> "Community paediatrician";
      case "social-care" -> "Social worker";
      default -> "Special educational needs coordinator";
    };
  }

  private static StaffMember member(Someone someone, Authority council, Team north, Team south) {
    UUID team = someone.team() == null ? null : someone.team().equals(NORTH) ? north.id() : south.id();
    return new StaffMember(UUID.randomUUID(), someone.username(), someone.name(),
        someone.username() + "@marlshire.example", "01632 960 1" + (20 + STAFF.indexOf(someone)), council.id(), team,
        someone.agency(), someone.roles(), true);
  }
}
