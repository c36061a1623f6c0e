package org.ehccasework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.people.SystemActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class CaseOfNobodyTest {

  private static final String TEAM_MANAGER = "t-maya@council.test";
  private static final String SEND_MANAGER = "t-daniel@council.test";

  @Autowired TellOfNobodysCases every;
  @Autowired TellOfNobodysCase one;
  @Autowired RemindCoordinator remind;
  @Autowired StatutoryClock limits;
  @Autowired CaseFixtures fixtures;
  @Autowired CaseHistory history;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void itIsMonday() {
    clock.stopAt(Instant.parse("2026-11-23T06:00:00Z"));
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void itsManagersAreToldOnceAndAfterTwoWorkingDaysThoseAboveThem() {
    String ref = fixtures.aCase().coordinator(null).open();
    assertThat(tell(ref)).containsExactly(TEAM_MANAGER + ": No coordinator: give a case to somebody");
    assertThat(tell(ref)).isEmpty();
    assertThat(history.latest(ref, 1).get(0).what()).isEqualTo("Nobody coordinates the case. Its managers were told.");
    clock.stopAt(Instant.parse("2026-11-24T06:00:00Z"));
    assertThat(tell(ref)).isEmpty();
    clock.stopAt(Instant.parse("2026-11-25T06:00:00Z"));
    assertThat(tell(ref)).contains(SEND_MANAGER + ": No coordinator for 2 working days: give a case to somebody");
    assertThat(tell(ref)).isEmpty();
  }

  @Test
  void ofARestrictedCaseOnlySendManagersAreTold() {
    String ref = fixtures.aCase().coordinator(null).restricted().open();
    assertThat(tell(ref)).contains(SEND_MANAGER + ": No coordinator: give a case to somebody")
        .noneMatch(message -> message.startsWith(TEAM_MANAGER));
  }

  @Test
  void aManagerGetsOneMessageHoweverManyCasesThereAre() {
    List<String> refs = List.of(fixtures.aCase().coordinator(null).open(), fixtures.aCase().coordinator(null).open());
    String had = fixtures.openCase();
    int before = messages();
    SystemActor.run("test", every::tell);
    SystemActor.run("test", every::tell);
    assertThat(messages()).isEqualTo(before + 1);
    assertThat(refs).allSatisfy(ref -> assertThat(history.latest(ref, 1).get(0).what()).startsWith("Nobody coordinates"));
    assertThat(history.latest(had, 5)).noneMatch(entry -> entry.what().startsWith("Nobody coordinates"));
  }

  @Test
  void aCaseWhoseCoordinatorLeftIsNobodysUntilSomebodyGetsIt() {
    String ref = fixtures.openCase();
    for (String coordinator : new String[] {"nobody-here", "t-sam", null}) {
      jdbc.sql("update case_file set coordinator = ? where ref = ?").params(coordinator, ref).update();
      SystemActor.run("test", every::tell);
    }
    assertThat(history.latest(ref, 9).stream().filter(entry -> entry.what().startsWith("Nobody coordinates")))
        .as("told anew").hasSize(2);
  }

  @Test
  void theReminderOfALegalDateGoesToTheManagersInstead() {
    String ref = fixtures.aCase().coordinator(null).open();
    SystemActor.run("test", () -> limits.openForRequest(ref, LocalDate.of(2026, 11, 2), null));
    SystemActor.run("test", () -> remind.remind(new RemindCoordinator.Command(ref, "decide-whether-to-assess")));
    assertThat(jdbc.sql("select recipient from outbox_message where link_path = ?").param("/cases/" + ref + "/clock")
        .query(String.class).list()).containsExactly(TEAM_MANAGER);
  }

  private List<String> tell(String ref) {
    return SystemActor.call("test", () -> one.tell(new TellOfNobodysCase.Command(ref, Set.of()))).stream()
        .map(told -> told.email() + ": " + told.subject()).toList();
  }

  private int messages() {
    return jdbc.sql("select count(*) from outbox_message where recipient = ? and link_path = '/cases/handover?from=-'")
        .param(TEAM_MANAGER).query(Integer.class).single();
  }
}
