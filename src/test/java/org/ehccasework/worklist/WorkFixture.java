package org.ehccasework.worklist;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.people.Role;
import org.ehccasework.people.SignedInPerson;
import org.ehccasework.people.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Rows for the lists to read: an authority of its own for each test, so that nothing else is ever seen. */
@Component
public class WorkFixture {

  private final JdbcClient jdbc;

  WorkFixture(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A team in an authority. */
  public record Place(UUID authority, UUID team) {}

  /** A case to add; change what matters with the methods that begin with "with". */
  public record Case(String ref, String first, String last, LocalDate born, String setting, Place place,
      CaseStage stage, LocalDate received, String coordinator, boolean restricted, LocalDate nextDue) {

    public Case withCoordinator(StaffMember person) {
      return new Case(ref, first, last, born, setting, place, stage, received, person.username(), restricted, nextDue);
    }

    public Case withStage(CaseStage other) {
      return new Case(ref, first, last, born, setting, place, other, received, coordinator, restricted, nextDue);
    }

    public Case withNextDue(LocalDate due) {
      return new Case(ref, first, last, born, setting, place, stage, received, coordinator, restricted, due);
    }

    public Case inPlace(Place other) {
      return new Case(ref, first, last, born, setting, other, stage, received, coordinator, restricted, nextDue);
    }

    public Case closedToMost() {
      return new Case(ref, first, last, born, setting, place, stage, received, coordinator, true, nextDue);
    }
  }

  public Place place() {
    UUID authority = UUID.randomUUID();
    String code;
    do {
      code = Integer.toString(ThreadLocalRandom.current().nextInt(36 * 36, 36 * 36 * 36), 36);
    } while (jdbc.sql("select count(*) from authority where dfe_code = ?").param(code).query(Integer.class)
        .single() > 0);
    jdbc.sql("insert into authority (id, name, dfe_code, phone) values (?, 'Marlshire Council', ?, '01632 960 100')")
        .params(authority, code).update();
    return new Place(authority, team(authority));
  }

  public Place otherTeamOf(Place place) {
    return new Place(place.authority(), team(place.authority()));
  }

  private UUID team(UUID authority) {
    UUID team = UUID.randomUUID();
    jdbc.sql("insert into team (id, authority_id, name) values (?, ?, ?)").params(team, authority, "Team " + team)
        .update();
    return team;
  }

  public StaffMember person(String name, Place place, Role... roles) {
    return person(name, place, null, roles);
  }

  public StaffMember person(String name, Place place, String agency, Role... roles) {
    String username = name.split(" ")[0].toLowerCase() + "-" + UUID.randomUUID().toString().substring(0, 8);
    Set<Role> held = EnumSet.noneOf(Role.class);
    held.addAll(List.of(roles));
    var member = new StaffMember(UUID.randomUUID(), username, name, null, null, place.authority(), place.team(),
        agency, held, true);
    jdbc.sql("""
        insert into staff_member (id, username, name, authority_id, team_id, agency, enabled, password_hash,
          must_change_password) values (?, ?, ?, ?, ?, ?, true, '{noop}secret-enough', false)""")
        .params(member.id(), username, name, place.authority(), place.team(), agency).update();
    held.forEach(role -> jdbc.sql("insert into staff_role (staff_id, role) values (?, ?)")
        .params(member.id(), role.name()).update());
    return member;
  }

  /** Signs the person in for one request. */
  public static RequestPostProcessor by(StaffMember member) {
    return SecurityMockMvcRequestPostProcessors.user(new SignedInPerson(member, false));
  }

  public Case aCase(String first, String last, Place place) {
    String ref = "EHC-2026-" + ThreadLocalRandom.current().nextInt(100_000_000, 999_999_999);
    return new Case(ref, first, last, LocalDate.of(2019, 5, 14), "Hillcrest Primary School", place,
        CaseStage.ASSESSING, LocalDate.of(2026, 9, 8), null, false, LocalDate.of(2026, 12, 29));
  }

  public Case add(Case one) {
    UUID child = UUID.randomUUID();
    jdbc.sql("""
        insert into child (id, authority_id, first_name, last_name, date_of_birth, setting)
        values (?, ?, ?, ?, ?, ?)""")
        .params(child, one.place().authority(), one.first(), one.last(), one.born(), one.setting()).update();
    jdbc.sql("""
        insert into case_file (ref, authority_id, team_id, child_id, stage, received_on, clock_start, channel,
          coordinator, restricted, opened_at, closed_on) values (?, ?, ?, ?, ?, ?, ?, 'email', ?, ?, ?, ?)""")
        .params(one.ref(), one.place().authority(), one.place().team(), child, one.stage().name(), one.received(),
            one.received(), one.coordinator(), one.restricted(), now(),
            one.stage().isOpen() ? null : one.received().plusWeeks(6)).update();
    jdbc.sql("insert into case_chain (case_ref, entries, last_hash) values (?, 0, ?)")
        .params(one.ref(), "0".repeat(64)).update();
    if (one.stage().isOpen()) {
      jdbc.sql("insert into case_clock (case_ref, next_limit, next_limit_id, next_due) values (?, ?, ?, ?)")
          .params(one.ref(), "Send the final plan", "send-final-plan", one.nextDue()).update();
    }
    return one;
  }

  /** A task that is only a row: for lists, which read nothing else. */
  public String task(Case one, String key, String groups, String assignee, LocalDate dueOn) {
    String id = UUID.randomUUID().toString();
    String name = Character.toUpperCase(key.charAt(0)) + key.substring(1).replace('-', ' ');
    jdbc.sql("""
        insert into case_task (id, task_key, name, case_ref, assignee, candidate_groups, due_on, created_at, open)
        values (?, ?, ?, ?, ?, ?, ?, ?, true)""")
        .params(id, key, name, one.ref(), assignee, groups, dueOn, now()).update();
    return id;
  }

  /** Advice asked of an agency, with its task that is only a row. */
  public void adviceAsked(Case one, String agency) {
    adviceAsked(one, agency, null);
  }

  /** The same where someone minds the task; the request's id. */
  public String adviceAsked(Case one, String agency, String assignee) {
    UUID request = UUID.randomUUID();
    jdbc.sql("""
        insert into advice_request (id, case_ref, place, kind, regulation, body, agency, adulthood, method, chosen_by,
          chosen_on, status)
        values (?, ?, 1, 'medical', '6(1)(c)', 'Health advice', ?, false, 'email', 'system', ?, 'OPEN')""")
        .params(request, one.ref(), agency, one.received()).update();
    jdbc.sql("update case_task set item_id = ? where id = ?")
        .params(request.toString(), task(one, "record-advice", "adviser,coordinator", assignee, null)).update();
    return request.toString();
  }

  /** The request for advice left on this day, to this address. */
  public void adviceHasLeft(String request, String email, LocalDate on) {
    jdbc.sql("update advice_request set asked_on = ?, email = ? where id = ?")
        .params(on, email, UUID.fromString(request)).update();
  }

  /** Something promised to Laura Ashby in a call; {@code by} may be null. */
  public void promise(Case one, StaffMember who, String promise, LocalDate by) {
    UUID call = UUID.randomUUID();
    jdbc.sql("""
        insert into case_contact (id, case_ref, kind, with_whom, on_day, note, logged_by, logged_at)
        values (?, ?, 'CALL', 'Laura Ashby', ?, 'A call', ?, ?)""")
        .params(call, one.ref(), LocalDate.of(2026, 11, 16), who.username(), now()).update();
    jdbc.sql("insert into case_promise (id, contact_id, case_ref, place, promise, by_day) values (?, ?, ?, 1, ?, ?)")
        .params(UUID.randomUUID(), call, one.ref(), promise, by).update();
  }

  private static OffsetDateTime now() {
    return LocalDate.of(2026, 11, 23).atTime(9, 0).atOffset(ZoneOffset.UTC);
  }
}
