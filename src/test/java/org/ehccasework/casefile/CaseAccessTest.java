package org.ehccasework.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.people.SystemActor;
import org.ehccasework.web.NoAccess;
import org.ehccasework.web.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class CaseAccessTest {

  @Autowired CaseFixtures fixtures;
  @Autowired CaseAccess access;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void theTimeAgain() {
    clock.reset();
  }

  /** own = a case of team North, other = of team South, restricted = of North, elsewhere = of another authority. */
  @ParameterizedTest
  @CsvSource({
      //  who,       own,  other, restricted, elsewhere
      "t-sam,        work, none,  none,       hidden",
      "t-omar,       none, work,  none,       hidden",
      "t-maya,       work, work,  none,       hidden",
      "t-daniel,     work, work,  work,       hidden",
      "t-doris,      work, work,  work,       hidden",
      "t-amelia,     none, none,  none,       hidden",
      "t-harry,      none, none,  none,       hidden",
      "t-hana,       none, none,  none,       hidden",
      "t-admin,      read, read,  read,       hidden",
      "t-inspector,  read, read,  read,       hidden",
      "t-priya,      work, none,  work,       hidden",
      "t-olga,       hidden, hidden, hidden,  work"})
  void letsEachRoleAtWhatItNeedsAndNoMore(String who, String own, String other, String restricted,
      String elsewhere) {
    fixtures.as(who);
    check(own, fixtures.openCase());
    check(other, fixtures.aCase().of(fixtures.authority().id(), fixtures.south().id()).coordinator(null).open());
    check(restricted, fixtures.aCase().restricted().open());
    check(elsewhere, fixtures.aCase().of(fixtures.otherAuthority().id(), fixtures.east().id())
        .coordinator("t-olga").open());
  }

  @Test
  void letsTheDeputyWorkOnACaseOfAnotherTeam() {
    String ref = fixtures.aCase().restricted().open();
    jdbc.sql("update case_file set deputy = 't-omar' where ref = ?").param(ref).update();
    fixtures.as("t-omar");
    check("work", ref);
  }

  @Test
  void letsTheSystemAtEveryCase() {
    String ref = fixtures.aCase().restricted().open();
    SystemActor.run("test", () -> check("work", ref));
  }

  @Test
  void hidesEveryCaseFromWhoeverIsNobodyHere() {
    String ref = fixtures.openCase();
    fixtures.signOut();
    check("hidden", ref);
  }

  @Test
  void saysWhomToAsk() {
    String ref = fixtures.openCase();
    String south = fixtures.aCase().of(fixtures.authority().id(), fixtures.south().id()).open();
    String restricted = fixtures.aCase().restricted().open();
    fixtures.as("t-hana");
    assertThatThrownBy(() -> access.requireRead(ref))
        .hasMessage("You do not have access to this case. Ask Maya Testing, manager of North team.");
    assertThatThrownBy(() -> access.requireWork(south))
        .hasMessage("You do not have access to this case. Ask the manager of South team.");
    assertThatThrownBy(() -> access.requireRead(restricted))
        .hasMessage("This case is open only to those who work on it. Ask Daniel Testing, SEND manager.");
    fixtures.as("t-inspector");
    assertThatThrownBy(() -> access.requireWork(ref))
        .hasMessage("You can read this case but not change it. Ask Priya Testing, its coordinator.");
  }

  @Test
  void saysTheSameOfACaseThatIsNotThereAndOneOfAnotherAuthority() {
    String ref = fixtures.openCase();
    fixtures.as("t-olga");
    assertThatThrownBy(() -> access.requireRead(ref)).isInstanceOf(NotFound.class)
        .hasMessage("There is no case " + ref + ".");
    assertThatThrownBy(() -> access.requireRead("EHC-1999-0001")).isInstanceOf(NotFound.class)
        .hasMessage("There is no case EHC-1999-0001.");
    assertThat(access.mayRead("EHC-1999-0001")).isFalse();
  }

  @Test
  void writesDownWhoOpenedTheFileOnceAMinute() {
    String ref = fixtures.openCase();
    Instant tuesday = Instant.parse("2026-11-24T10:00:00Z");
    clock.stopAt(tuesday);
    fixtures.as("t-priya");
    access.opened(ref);
    access.opened(ref);
    assertThat(looksAt(ref)).isEqualTo(1);
    clock.stopAt(tuesday.plusSeconds(30));
    access.opened(ref);
    fixtures.as("t-inspector");
    access.opened(ref);
    assertThat(looksAt(ref)).isEqualTo(2);
    clock.stopAt(tuesday.plusSeconds(61));
    access.opened(ref);
    SystemActor.run("test", () -> access.opened(ref));
    assertThat(looksAt(ref)).isEqualTo(2);
    clock.stopAt(tuesday.plusSeconds(91));
    access.opened(ref);
    assertThat(looksAt(ref)).isEqualTo(3);
  }

  private int looksAt(String ref) {
    return jdbc.sql("select count(*) from access_log where case_ref = ? and action = 'OPEN_CASE'").param(ref)
        .query(Integer.class).single();
  }

  private void check(String expected, String ref) {
    assertThat(access.mayRead(ref)).isEqualTo(expected.equals("read") || expected.equals("work"));
    assertThat(access.mayWork(ref)).isEqualTo(expected.equals("work"));
    switch (expected) {
      case "work" -> {
        assertThatCode(() -> access.requireRead(ref)).doesNotThrowAnyException();
        assertThatCode(() -> access.requireWork(ref)).doesNotThrowAnyException();
      }
      case "read" -> {
        assertThatCode(() -> access.requireRead(ref)).doesNotThrowAnyException();
        assertThatThrownBy(() -> access.requireWork(ref)).isInstanceOf(NoAccess.class);
      }
      case "none" -> {
        assertThatThrownBy(() -> access.requireRead(ref)).isInstanceOf(NoAccess.class);
        assertThatThrownBy(() -> access.requireWork(ref)).isInstanceOf(NoAccess.class);
      }
      default -> {
        assertThatThrownBy(() -> access.requireRead(ref)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> access.requireWork(ref)).isInstanceOf(NotFound.class);
      }
    }
  }
}
