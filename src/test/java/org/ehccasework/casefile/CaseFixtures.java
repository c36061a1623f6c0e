package org.ehccasework.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.people.Authority;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.SignedInPerson;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.ehccasework.people.Team;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People to act as and cases to work on. Testshire Council has the teams North and South:
 * coordinators t-priya and t-sam (North), t-omar (South); t-maya manages North; t-daniel is SEND manager and
 * decision officer; t-doris decision officer; panel members t-amelia (education), t-harry (health),
 * t-sona (social care); advisers t-ed (education, Elm Grove Primary School), t-hana (health), t-paul (psychology), t-sia (social care);
 * t-admin and t-inspector. Otherby Council has t-olga, coordinator of its team East. All sign in with {@link #PASSWORD}.
 */
@Component
public class CaseFixtures {

  public static final String PASSWORD = "a test password";

  private final BootstrapPeople bootstrap;
  private final StaffDirectory staff;
  private final OpenCase openCase;
  private final CasePeople casePeople;
  private final TransactionTemplate apart;
  private final StatutoryClock limits;
  private final RuntimeService runtime;

  private Authority authority;
  private Team north;
  private Team south;
  private Authority otherAuthority;
  private Team east;

  CaseFixtures(BootstrapPeople bootstrap, StaffDirectory staff, OpenCase openCase, CasePeople casePeople,
      StatutoryClock limits, RuntimeService runtime, PlatformTransactionManager transactions) {
    this.bootstrap = bootstrap;
    this.limits = limits;
    this.runtime = runtime;
    this.staff = staff;
    this.openCase = openCase;
    this.casePeople = casePeople;
    this.apart = new TransactionTemplate(transactions);
    this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  public Authority authority() {
    setUp();
    return authority;
  }

  public Team north() {
    setUp();
    return north;
  }

  public Team south() {
    setUp();
    return south;
  }

  public Authority otherAuthority() {
    setUp();
    return otherAuthority;
  }

  public Team east() {
    setUp();
    return east;
  }

  /** Acts as this person for the rest of the test, in beans and in MockMvc alike. */
  public void as(String username) {
    TestSecurityContextHolder.setContext(new SecurityContextImpl(authentication(username)));
  }

  /** For one request of MockMvc. */
  public RequestPostProcessor signedIn(String username) {
    return SecurityMockMvcRequestPostProcessors.authentication(authentication(username));
  }

  public void signOut() {
    TestSecurityContextHolder.clearContext();
  }

  /** A fresh case of team North with coordinator t-priya, a mother who has email, and a school; its reference. */
  public String openCase() {
    return aCase().open();
  }

  /** Puts a case on the agenda of a panel, outside its journey: one task alone. The process instance's id. */
  public String hearThePanel(String ref) {
    SystemActor.run("test", () -> limits.openForRequest(ref, LocalDate.now(), null));
    return runtime.startProcessInstanceByKey("panel-decision", ref, Map.of("limitId", "decide-whether-to-assess"))
        .getId();
  }

  /** A case to be described before it is opened. */
  public CaseToOpen aCase() {
    setUp();
    return new CaseToOpen(openCase, casePeople, authority.id(), north.id());
  }

  private Authentication authentication(String username) {
    setUp();
    var person = new SignedInPerson(staff.find(username).orElseThrow(), false);
    return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
  }

  /** Once for all tests, and kept when the test that came first is rolled back. */
  private synchronized void setUp() {
    if (authority == null) {
      apart.executeWithoutResult(own -> SystemActor.run("test", this::people));
    }
  }

  private void people() {
    Authority council = bootstrap.authority(council("Testshire Council", "998"));
    north = bootstrap.team(council.id(), "North team");
    south = bootstrap.team(council.id(), "South team");
    add("t-priya", "Priya Testing", council, north, null, Role.COORDINATOR);
    add("t-sam", "Sam Testing", council, north, null, Role.COORDINATOR);
    add("t-omar", "Omar Testing", council, south, null, Role.COORDINATOR);
    add("t-maya", "Maya Testing", council, north, null, Role.TEAM_MANAGER);
    add("t-daniel", "Daniel Testing", council, null, null, Role.SEND_MANAGER, Role.DECISION_OFFICER);
    add("t-doris", "Doris Testing", council, null, null, Role.DECISION_OFFICER);
    add("t-amelia", "Amelia Testing", council, null, "education", Role.PANEL_MEMBER);
    add("t-harry", "Harry Testing", council, null, "health", Role.PANEL_MEMBER);
    add("t-sona", "Sona Testing", council, null, "social-care", Role.PANEL_MEMBER);
    add("t-ed", "Ed Testing", council, null, "education", Role.ADVISER);
    bootstrap.writesFor(staff.find("t-ed").orElseThrow(), List.of("Elm Grove Primary School"));
    add("t-hana", "Hana Testing", council, null, "health", Role.ADVISER);
    add("t-paul", "Paul Testing", council, null, "psychology", Role.ADVISER);
    add("t-sia", "Sia Testing", council, null, "social-care", Role.ADVISER);
    add("t-admin", "Ada Testing", council, null, null, Role.ADMINISTRATOR);
    add("t-inspector", "Ines Testing", council, null, null, Role.INSPECTOR);
    otherAuthority = bootstrap.authority(council("Otherby Council", "997"));
    east = bootstrap.team(otherAuthority.id(), "East team");
    add("t-olga", "Olga Testing", otherAuthority, east, null, Role.COORDINATOR);
    authority = council;
  }

  private static Authority council(String name, String dfeCode) {
    return new Authority(UUID.randomUUID(), name, dfeCode, "01234 555000", "send@council.test",
        "County Hall, Testbury, TE5 7ST", "Testshire IAS", "01234 555001", "Calm Mediation", "01234 555002",
        "Settle, 01234 555003", "https://localoffer.council.test");
  }

  private void add(String username, String name, Authority council, Team team, String agency, Role... roles) {
    bootstrap.person(new StaffMember(UUID.randomUUID(), username, name, username + "@council.test", "01234 555010",
        council.id(), team == null ? null : team.id(), agency, Set.of(roles), true), PASSWORD, false);
  }
}
