package org.ehccasework.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.ehccasework.StatementCounter;
import org.ehccasework.people.internal.LookRows;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class CouncilFacesTest {

  @Autowired BootstrapPeople bootstrap;
  @Autowired LookRows rows;
  @Autowired Authorities authorities;
  @Autowired CurrentActor actor;
  @Autowired StatementCounter statements;
  @Autowired JdbcClient jdbc;

  private Staff staff;

  @BeforeEach
  void someoneOfACouncil() {
    staff = new Staff(bootstrap);
    var person = new SignedInPerson(staff.add("Sam Reid", Role.COORDINATOR), false);
    SecurityContextHolder.getContext().setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
  }

  @AfterEach
  void signOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void areReadOnceAndAgainOnceTheCouncilWasChangedHere() throws Exception {
    var faces = new CouncilFaces(rows, authorities, actor, Duration.ofHours(1));
    assertThat(statements.count(faces::current)).isEqualTo(1);
    assertThat(statements.count(faces::current)).isZero();
    rename("Renamed Council");
    assertThat(faces.current().orElseThrow().name()).isEqualTo(staff.authority.name());
    faces.on(new CouncilChanged(staff.authority.id()));
    assertThat(faces.current().orElseThrow().name()).isEqualTo("Renamed Council");
  }

  @Test
  void noticeAChangeMadeOnAnotherMachineOnceTheirTimeIsOver() {
    var faces = new CouncilFaces(rows, authorities, actor, Duration.ZERO);
    assertThat(faces.current().orElseThrow().name()).isEqualTo(staff.authority.name());
    rename("Renamed Elsewhere");
    assertThat(faces.current().orElseThrow().name()).isEqualTo("Renamed Elsewhere");
  }

  private void rename(String name) {
    jdbc.sql("update authority set name = ? where id = ?").params(name, staff.authority.id()).update();
  }
}
