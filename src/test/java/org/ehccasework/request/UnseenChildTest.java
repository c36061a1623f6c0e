package org.ehccasework.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ehccasework.request.ARequest.MON_7_SEP_2026;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseToOpen;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.panel.PanelFixtures;
import org.ehccasework.request.RequestOutcome.AlreadyOpen;
import org.ehccasework.request.RequestOutcome.OpenUnseen;
import org.ehccasework.request.RequestOutcome.Ready;
import org.ehccasework.request.RequestOutcome.SayIfSame;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** A request for a child or young person whose case is shut to whoever opens the post. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class UnseenChildTest {

  private static final LocalDate BORN = LocalDate.of(2019, 5, 14);
  private static final String ASK_DANIEL =
      "This case is open only to those who work on it. Ask Daniel Testing, SEND manager.";

  @Autowired CheckRequest checkRequest;
  @Autowired PanelFixtures panels;
  @Autowired CaseFixtures fixtures;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private final String lastName = "Hidden" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  private final String upn = FreshNumber.upn();

  @BeforeEach
  void standAtTheOpening() {
    panels.standAt(MON_7_SEP_2026);
    fixtures.as("t-sam");
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void saysOfARestrictedCaseOnlyThatOneIsOpenAndWhoMustRecordTheRequest() {
    child().restricted().open();
    for (ARequest request : new ARequest[] {sameName(), ofAnotherName().upn(upn)}) {
      assertThat(checkRequest.check(request.made())).isEqualTo(new OpenUnseen(MON_7_SEP_2026, ASK_DANIEL));
    }
    assertThat(new OpenUnseen(MON_7_SEP_2026, ASK_DANIEL).message()).isEqualTo("A request for this child is already "
        + "open. " + ASK_DANIEL + " Tell them today that another request was received on 7 September 2026. They record "
        + "it in the case: the day of receipt counts.");
  }

  @Test
  void asksTheManagerOfTheTeamWhereTheCaseIsAnotherTeams() {
    child().open();
    fixtures.as("t-omar");
    assertThat(checkRequest.check(sameName().made())).isEqualTo(new OpenUnseen(MON_7_SEP_2026,
        "You do not have access to this case. Ask Maya Testing, manager of North team."));
  }

  @Test
  void namesTheCaseToWhoeverMayReadIt() {
    String ref = child().restricted().open();
    for (String reader : new String[] {"t-priya", "t-daniel"}) {
      fixtures.as(reader);
      assertThat(checkRequest.check(sameName().made())).as(reader).isEqualTo(new AlreadyOpen(ref));
    }
  }

  @Test
  void doesNotSayWhoseANumberIs() {
    String ref = child().restricted().open();
    assertThat(broken(ofAnotherName().upn(upn).sameChild(false))).doesNotContain(lastName);
    end(ref);
    for (Boolean same : new Boolean[] {null, false, true}) {
      ARequest request = ofAnotherName().upn(upn);
      assertThat(broken(same == null ? request : request.sameChild(same))).isEqualTo("upn: This UPN is in our records "
          + "already. " + ASK_DANIEL + " Check it, or leave it empty.");
    }
    assertThat(checkRequest.check(ofAnotherName().made())).as("the clock never waits for it").isInstanceOf(Ready.class);
  }

  @Test
  void tellsBackNoMoreThanTheNameTyped() {
    end(child().restricted().open());
    assertThat(checkRequest.check(sameName().named("ROWAN", lastName).made()))
        .isEqualTo(new SayIfSame("ROWAN " + lastName, BORN, ASK_DANIEL));
    assertThat(checkRequest.check(sameName().sameChild(true).made())).isInstanceOf(Ready.class);
    assertThat(checkRequest.check(sameName().upn(upn).made())).as("all fits").isInstanceOf(Ready.class);
  }

  private CaseToOpen child() {
    return fixtures.aCase().named("Rowan", lastName).born(BORN).numbers(upn, null);
  }

  private ARequest sameName() {
    return ARequest.fromAParent().named("Rowan", lastName).born(BORN);
  }

  private static ARequest ofAnotherName() {
    return ARequest.fromAParent().named("Leo", "Marchetti" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
  }

  private void end(String ref) {
    jdbc.sql("update case_file set closed_on = ? where ref = ?").params(MON_7_SEP_2026, ref).update();
  }

  private String broken(ARequest request) {
    var broken = catchThrowableOfType(RuleBroken.class, () -> checkRequest.check(request.made()));
    var violation = broken.violations().get(0);
    return violation.field() + ": " + violation.message();
  }
}
