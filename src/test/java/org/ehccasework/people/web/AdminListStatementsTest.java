package org.ehccasework.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.StatementCounter;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.Staff;
import org.ehccasework.people.StaffMember;
import org.ehccasework.settings.SettingKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AdminListStatementsTest {

  private static final List<String> LISTS = List.of("/admin", "/admin/people", "/admin/teams", "/admin/organisations",
      "/admin/settings", "/admin/settings/terms", "/admin/audit", "/panels");

  @Autowired MockMvc mvc;
  @Autowired StatementCounter statements;
  @Autowired BootstrapPeople bootstrap;
  @Autowired JdbcTemplate jdbc;

  private StaffMember ada;

  @BeforeEach
  void anAuthorityOfItsOwn() {
    ada = new Staff(bootstrap).add("Ada Admin", Role.ADMINISTRATOR, Role.SEND_MANAGER);
  }

  @AfterEach
  void leaveNothing() {
    jdbc.update("delete from staff_role where staff_id in (select id from staff_member where authority_id = ?)",
        ada.authorityId());
    List.of("access_log", "panel_sitting", "setting_term", "setting", "organisation", "staff_member", "team")
        .forEach(table -> jdbc.update("delete from " + table + " where authority_id = ?", ada.authorityId()));
  }

  @Test
  void listsTakeTheSameStatementsForTenRowsAndForAThousand() throws Exception {
    fill(0, 10);
    sent();
    Map<String, Integer> few = sent();
    fill(10, 1_000);
    assertThat(sent()).isEqualTo(few);
  }

  private Map<String, Integer> sent() throws Exception {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String list : LISTS) {
      counts.put(list, statements.count(() -> mvc.perform(get(list).with(Staff.as(ada))).andExpect(status().isOk())));
    }
    return counts;
  }

  private void fill(int from, int to) {
    for (int row = from; row < to; row++) {
      insert("team (id, authority_id, name)", UUID.randomUUID(), ada.authorityId(), "Team " + row);
      UUID person = UUID.randomUUID();
      insert("staff_member (id, username, name, authority_id, team_id, enabled, password_hash, must_change_password)",
          person, "p-" + person, "Person " + row, ada.authorityId(), ada.teamId(), true, "none", false);
      insert("staff_role (staff_id, role)", person, Role.COORDINATOR.name());
      insert("organisation (id, authority_id, kind, name)", UUID.randomUUID(), ada.authorityId(), "HEALTH", "Body " + row);
      insert("setting (id, authority_id, name, name_key, kind, changed_by, changed_at)", UUID.randomUUID(),
          ada.authorityId(), "School " + row, "school " + row, SettingKind.MAINSTREAM_MAINTAINED.name(), "test", OffsetDateTime.now());
      insert("setting_term (id, authority_id, name, opens_on, last_session_on)", UUID.randomUUID(), ada.authorityId(),
          "Term " + row, LocalDate.of(2040, 1, 1).plusDays(row), LocalDate.of(2040, 1, 1).plusDays(row));
      insert("panel_sitting (id, authority_id, hears, sits_on)", UUID.randomUUID(), ada.authorityId(), "to-assess",
          LocalDate.of(2040, 1, 1).plusDays(row));
      insert("access_log (id, at, username, action, authority_id)", UUID.randomUUID(), OffsetDateTime.now(),
          ada.username(), "AUDIT_SEARCHED", ada.authorityId());
    }
  }

  private void insert(String columns, Object... values) {
    jdbc.update("insert into " + columns + " values (" + "?, ".repeat(values.length - 1) + "?)", values);
  }
}
