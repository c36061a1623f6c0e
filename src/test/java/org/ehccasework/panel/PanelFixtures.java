package org.ehccasework.panel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.people.Authority;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.ehccasework.people.Team;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A council of its own, whose panel dates no other test sees: coordinator p-cora, team manager p-max, decision officer
 * p-olivia, who is also SEND manager, decision officer p-dora, panel members p-pam (education) and p-hari (health).
 * Its health body is Panelby ICB, led by Dr Hope; social care has no lead named.
 */
@Component
public class PanelFixtures {

  public static final LocalDate MON_7_SEP_2026 = LocalDate.of(2026, 9, 7);

  private final BootstrapPeople bootstrap;
  private final CaseFixtures fixtures;
  private final StatutoryClock limits;
  private final RuntimeService runtime;
  private final MovableClock clock;
  private final JdbcClient jdbc;
  private Authority authority;
  private Team team;

  PanelFixtures(BootstrapPeople bootstrap, CaseFixtures fixtures, StatutoryClock limits, RuntimeService runtime,
      MovableClock clock, JdbcClient jdbc) {
    this.bootstrap = bootstrap;
    this.fixtures = fixtures;
    this.limits = limits;
    this.runtime = runtime;
    this.clock = clock;
    this.jdbc = jdbc;
  }

  /** It is ten in the morning of this day, and no panel is planned. */
  public void standAt(LocalDate day) {
    clock.stopAt(day.atTime(LocalTime.of(10, 0)).atZone(ZoneId.of("Europe/London")).toInstant());
    jdbc.sql("delete from panel_sitting where authority_id = ?").param(authority().id()).update();
  }

  public Authority authority() {
    setUp();
    return authority;
  }

  public Team team() {
    setUp();
    return team;
  }

  public void panelSits(Question hears, LocalDate on) {
    jdbc.sql("insert into panel_sitting (id, authority_id, hears, sits_on) values (?, ?, ?, ?)")
        .params(UUID.randomUUID(), authority().id(), hears.code(), on).update();
  }

  /** A case received on Monday 7 September 2026, its clock running, that stands at the question whether to assess. */
  public String caseToDecide() {
    return caseToDecide(null);
  }

  /** The same, where the council became responsible on another day. */
  public String caseToDecide(LocalDate becameResponsibleOn) {
    setUp();
    fixtures.as("p-cora");
    String ref = fixtures.aCase().of(authority.id(), team.id()).coordinator("p-cora").receivedOn(MON_7_SEP_2026)
        .becameResponsibleOn(becameResponsibleOn).open();
    limits.openForRequest(ref, MON_7_SEP_2026, becameResponsibleOn);
    runtime.startProcessInstanceByKey("decide-whether-to-assess", ref);
    return ref;
  }

  /** Lets the case stand at the question whether to issue a plan. */
  public void askWhetherToIssue(String ref) {
    fixtures.as("p-cora");
    runtime.startProcessInstanceByKey("decide-whether-to-issue", ref);
  }

  private synchronized void setUp() {
    if (authority == null) {
      SystemActor.run("test", this::people);
    }
  }

  private void people() {
    Authority council = bootstrap.authority(new Authority(UUID.randomUUID(), "Panelby Council", "996",
        "01234 556000", "send@panelby.test", "Panel House, Panelby, PA1 1NE", "Panelby IAS", "01234 556001",
        "Calm Mediation", "01234 556002", "Settle, 01234 556003", "https://localoffer.panelby.test"));
    team = bootstrap.team(council.id(), "Panel team");
    add("p-cora", "Cora Panelby", council, team, null, Role.COORDINATOR);
    add("p-max", "Max Panelby", council, team, null, Role.TEAM_MANAGER);
    add("p-olivia", "Olivia Panelby", council, null, null, Role.SEND_MANAGER, Role.DECISION_OFFICER);
    add("p-dora", "Dora Panelby", council, null, null, Role.DECISION_OFFICER);
    add("p-pam", "Pam Panelby", council, null, "education", Role.PANEL_MEMBER);
    add("p-hari", "Hari Panelby", council, null, "health", Role.PANEL_MEMBER);
    body(council, "HEALTH", "Panelby ICB", "Dr Hope");
    body(council, "SOCIAL_CARE", "Panelby children's services", null);
    authority = council;
  }

  private void body(Authority council, String kind, String name, String lead) {
    jdbc.sql("""
        insert into organisation (id, authority_id, kind, name, address, email, lead_title, lead_name, lead_email)
        values (?, ?, ?, ?, 'Panel House', 'notices@panelby.test', 'Lead', ?, 'lead@panelby.test')""")
        .params(UUID.randomUUID(), council.id(), kind, name, lead).update();
  }

  private void add(String username, String name, Authority council, Team of, String agency, Role... roles) {
    bootstrap.person(new StaffMember(UUID.randomUUID(), username, name, username + "@panelby.test", "01234 556010",
        council.id(), of == null ? null : of.id(), agency, Set.of(roles), true), CaseFixtures.PASSWORD, false);
  }
}
