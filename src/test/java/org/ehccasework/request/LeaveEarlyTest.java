package org.ehccasework.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ehccasework.request.ARequest.MON_7_SEP_2026;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.Notices;
import org.ehccasework.panel.PanelFixtures;
import org.ehccasework.request.LeaveEarly.Command;
import org.ehccasework.request.LeaveEarly.How;
import org.ehccasework.request.RequestOutcome.Registered;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class LeaveEarlyTest {

  private static final LocalDate MON_21_SEP_2026 = LocalDate.of(2026, 9, 21);

  @Autowired LeaveEarly leaveEarly;
  @Autowired RegisterRequest registerRequest;
  @Autowired CaseFiles cases;
  @Autowired CaseHistory history;
  @Autowired CaseLimits limits;
  @Autowired CaseTasks tasks;
  @Autowired CaseProcess process;
  @Autowired Notices notices;
  @Autowired PanelFixtures panels;
  @Autowired CaseFixtures fixtures;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private String ref;

  @BeforeEach
  void aCaseTwoWeeksOld() {
    panels.standAt(MON_7_SEP_2026);
    fixtures.as("p-cora");
    ref = ((Registered) registerRequest.register(ARequest.fromAParent().made())).caseFile().ref();
    clock.stopAt(MON_21_SEP_2026.atTime(10, 0).atZone(clock.getZone()).toInstant());
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
    fixtures.signOut();
  }

  @ParameterizedTest
  @EnumSource(How.class)
  void endsAllWorkOnTheCase(How how) {
    leaveEarly.leave(leaving(how));
    assertThat(cases.get(ref).stage()).isEqualTo(how.stage());
    assertThat(process.runs(ref)).isFalse();
    assertThat(tasks.open(ref)).isEmpty();
    assertThat(limits.of(ref)).isNotEmpty().noneMatch(CaseLimit::isOpen);
    assertThat(notices.of(ref)).isNotEmpty().allMatch(notice -> notice.status() == Notice.Status.CANCELLED);
  }

  @Test
  void keepsWhoToldUsAndWhy() {
    leaveEarly.leave(leaving(How.MOVED_AWAY));
    assertThat(history.all(ref)).filteredOn(entry -> entry.what().startsWith("Case ended early")).singleElement()
        .satisfies(entry -> {
          assertThat(entry.what()).isEqualTo("Case ended early on 18 September 2026: the family moved to another "
              + "area. Told by Laura Ashby, mother.");
          assertThat(entry.why()).isEqualTo("They live in Otherby now.");
          assertThat(entry.by()).isEqualTo("p-cora");
        });
  }

  @Test
  void saysSoWhereTheCaseHasEndedAlready() {
    leaveEarly.leave(leaving(How.WITHDRAWN));
    assertThatThrownBy(() -> leaveEarly.leave(leaving(How.DIED))).isInstanceOf(AlreadyDone.class)
        .hasMessage("This case has ended already: Request withdrawn.");
    assertThat(jdbc.sql("select how from case_left_early where case_ref = ?").param(ref).query(String.class).list())
        .containsExactly("WITHDRAWN");
  }

  @Test
  void asksForADayInThePastAndSinceTheRequestAndForAllAnswers() {
    assertThat(broken(new Command(ref, How.DIED, MON_21_SEP_2026.plusDays(1), "Told.", "Nurse")))
        .containsExactly("on: Date it happened must be today or in the past");
    assertThat(broken(new Command(ref, How.WITHDRAWN, MON_7_SEP_2026.minusDays(1), "Told.", "Nurse"))).containsExactly(
        "on: Date it happened must be 7 September 2026 or later, when the request was received");
    assertThat(broken(new Command(ref, null, null, " ", null))).containsExactly(
        "how: Select an answer to 'Why does the case end?'", "on: Enter the date it happened",
        "toldBy: Enter the name of who told us", "reason: Enter the reasons");
  }

  @ParameterizedTest
  @EnumSource(value = How.class, names = {"MOVED_AWAY", "DIED"})
  void aMoveOrADeathMayHaveComeBeforeTheRequestReachedUs(How how) {
    leaveEarly.leave(new Command(ref, how, MON_7_SEP_2026.minusDays(3), "We learned of it later.", "Nurse"));
    assertThat(cases.get(ref).stage()).isEqualTo(how.stage());
    assertThat(history.all(ref)).anyMatch(entry -> entry.what().startsWith("Case ended early on 4 September 2026"));
  }

  @Test
  void isForCoordinatorsAndTheirManagers() {
    fixtures.as("p-dora");
    assertThatThrownBy(() -> leaveEarly.leave(leaving(How.WITHDRAWN))).isInstanceOf(AccessDeniedException.class);
    fixtures.as("p-max");
    leaveEarly.leave(leaving(How.WITHDRAWN));
    assertThat(process.runs(ref)).isFalse();
  }

  private Command leaving(How how) {
    return new Command(ref, how, LocalDate.of(2026, 9, 18), "They live in Otherby now.", "Laura Ashby, mother");
  }

  private List<String> broken(Command command) {
    return catchThrowableOfType(RuleBroken.class, () -> leaveEarly.leave(command)).violations().stream()
        .map(each -> each.field() + ": " + each.message()).toList();
  }
}
