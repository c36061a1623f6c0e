package org.ehccasework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ehccasework.clock.internal.TaskAims;
import org.ehccasework.clock.internal.WakingDays;
import org.ehccasework.people.SystemActor;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.RuleBroken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Days the council is shut move its own aims and never a date of the law. */
class ShutDownTest extends ClockTest {

  private static final String REFUSE = "notify-decision-not-to-issue";
  private static final LocalDate THU_24_DEC = LocalDate.of(2026, 12, 24);
  private static final LocalDate THU_31_DEC = LocalDate.of(2026, 12, 31);

  @Autowired AddShutDown addShutDown;
  @Autowired TakeBackShutDown takeBackShutDown;
  @Autowired FollowOwnDatesOfCase follow;
  @Autowired OfficeDays office;
  @Autowired WakingDays wakingDays;
  @Autowired TaskAims aims;
  @Autowired JdbcClient jdbc;

  @AfterEach
  void openTheCouncilAgain() {
    jdbc.sql("delete from shut_down where authority_id = ?").param(cases.authority().id()).update();
  }

  @Test
  void theDayToAimForComesBeforeTheShutDownAndTheLegalDateStays() {
    assertThat(limit(REFUSE).operationalDue()).isEqualTo(THU_24_DEC);
    shut(THU_24_DEC, THU_31_DEC);
    assertThat(followed()).isTrue();
    assertThat(limit(REFUSE).due()).isEqualTo(WEEK_16);
    assertThat(limit(REFUSE).operationalDue()).isEqualTo(LocalDate.of(2026, 12, 23));   // Wednesday
    assertThat(limit(REFUSE).explanation()).contains("The council is shut then; plan for Wednesday 23 December 2026.");
    assertThat(aims.of(ref, REFUSE, null)).contains(LocalDate.of(2026, 12, 23));
    assertThat(followed()).isFalse();
  }

  @Test
  void aCaseThatBeginsLaterHasItFromTheStart() {
    shut(THU_24_DEC, THU_31_DEC);
    String later = cases.aCase().receivedOn(MON_7_SEP).open();
    cases.as("t-priya");
    statutoryClock.openForRequest(later, MON_7_SEP, null);
    assertThat(limits.find(later, REFUSE, null).orElseThrow().operationalDue()).isEqualTo(LocalDate.of(2026, 12, 23));
  }

  @Test
  void remindersCountDaysOnWhichSomebodyIsAtWork() {
    LocalDate before = wakingDays.remindOn(ref, "send-final-plan");
    shut(LocalDate.of(2027, 1, 20), LocalDate.of(2027, 1, 21));                        // Wednesday and Thursday
    assertThat(before).isEqualTo(LocalDate.of(2027, 1, 11));
    assertThat(wakingDays.remindOn(ref, "send-final-plan")).isEqualTo(LocalDate.of(2027, 1, 7));
  }

  @Test
  void takingThemBackPutsTheAimBack() {
    ShutDown shut = shut(THU_24_DEC, THU_31_DEC);
    followed();
    cases.as("t-admin");
    takeBackShutDown.takeBack(new TakeBackShutDown.Command(shut.id()));
    assertThat(followed()).isTrue();
    assertThat(limit(REFUSE).operationalDue()).isEqualTo(THU_24_DEC);
    assertThat(jdbc.sql("select removed_by from shut_down where id = ?").param(shut.id()).query(String.class).single())
        .isEqualTo("t-admin");
    assertThatThrownBy(() -> takeBackShutDown.takeBack(new TakeBackShutDown.Command(shut.id())))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void refusesDaysThatCannotBe() {
    cases.as("t-admin");
    refused(null, null, "Days", "Enter the first day the council is shut");
    refused(THU_31_DEC, THU_24_DEC, "Days", "The last day must be the first day or after it");
    refused(LocalDate.of(2026, 8, 3), null, "Days", "These days have passed. Enter days to come");
    refused(THU_24_DEC, LocalDate.of(2027, 12, 31), "Days", "Enter 31 days at most");
    refused(THU_24_DEC, null, " ", "Enter what staff call these days, like Christmas closure");
    shut(THU_24_DEC, THU_31_DEC);
    refused(THU_31_DEC, null, "Days", "The council is shut on some of these days already");
  }

  @Test
  void saysWhyNobodyIsAtWork() {
    shut(THU_24_DEC, THU_31_DEC);
    OfficeCalendar calendar = office.of(cases.authority().id());
    assertThat(calendar.closedBecause(THU_24_DEC)).contains("a day the council is shut (Christmas closure)");
    assertThat(calendar.closedBecause(LocalDate.of(2026, 12, 25))).contains("a bank holiday");
    assertThat(calendar.closedBecause(LocalDate.of(2026, 12, 19))).contains("a weekend");
    assertThat(calendar.closedBecause(LocalDate.of(2026, 12, 23))).isEmpty();
    assertThat(calendar.closedBecause(LocalDate.of(2050, 1, 1))).isEmpty();
    assertThat(calendar.after(LocalDate.of(2026, 12, 23), 1)).isEqualTo(LocalDate.of(2027, 1, 4));
    assertThat(calendar.before(LocalDate.of(2027, 1, 4), 2)).isEqualTo(LocalDate.of(2026, 12, 22));
    assertThat(office.of(cases.otherAuthority().id()).isOpen(THU_24_DEC)).isTrue();
  }

  private void refused(LocalDate first, LocalDate last, String reason, String message) {
    assertThatThrownBy(() -> addShutDown.add(new AddShutDown.Command(first, last, reason)))
        .isInstanceOf(RuleBroken.class).hasMessage(message);
  }

  private ShutDown shut(LocalDate first, LocalDate last) {
    cases.as("t-admin");
    return addShutDown.add(new AddShutDown.Command(first, last, "Christmas closure"));
  }

  private boolean followed() {
    return SystemActor.call("t-admin", () -> follow.follow(new FollowOwnDatesOfCase.Command(ref)));
  }
}
