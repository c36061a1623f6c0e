package org.ehccasework.people.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.people.Authority;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Starts on a database of its own, because the question is what happens in an empty one. */
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

  private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();
  private StaffRows staff;
  private AuthorityRows authorities;

  @BeforeEach
  void anEmptyDatabase() {
    var database = new JdbcDataSource();
    database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    Flyway.configure().dataSource(database).locations("classpath:db/migration").placeholders(Map.of("blob", "blob"))
        .target("001").load().migrate();
    JdbcClient jdbc = JdbcClient.create(database);
    staff = new StaffRows(jdbc, new ReadOnce(), Clock.systemUTC());
    authorities = new AuthorityRows(jdbc, new ReadOnce());
  }

  @Test
  void isAddedWithAnAuthorityAndATeam(CapturedOutput console) {
    start(" Ada ", "a first password", "Marlshire Council", "935");
    StaffMember ada = staff.find("ada").orElseThrow();
    assertThat(ada.roles()).containsExactly(Role.ADMINISTRATOR);
    assertThat(staff.secret("ada").orElseThrow().mustChange()).isTrue();
    assertThat(encoder.matches("a first password", staff.secret("ada").orElseThrow().hash())).isTrue();
    Authority council = authorities.only().orElseThrow();
    assertThat(council.name()).isEqualTo("Marlshire Council");
    assertThat(council.dfeCode()).isEqualTo("935");
    assertThat(authorities.teams(council.id())).hasSize(1);
    assertThat(console).contains("The first administrator").doesNotContain("a first password");
  }

  @Test
  void isAddedOnceOnly() {
    start("ada", "a first password", "Marlshire Council", "935");
    start("eve", "another password", "Marlshire Council", "935");
    assertThat(staff.find("eve")).isEmpty();
    assertThat(authorities.only()).isPresent();
  }

  @Test
  void isAskedForWhereNothingIsSet(CapturedOutput console) {
    start("ada", "", "Marlshire Council", "935");
    assertThat(staff.any()).isFalse();
    assertThat(console).contains("Nobody can sign in", "EHC_ADMIN_USER and EHC_ADMIN_PASSWORD");
  }

  private void start(String user, String password, String authority, String dfeCode) {
    new FirstAdministrator(staff, authorities, new FirstPeople(authorities, staff, encoder),
        new FirstAdministrator.Settings(user, password, authority, dfeCode)).add();
  }
}
