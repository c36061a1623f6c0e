package org.ehccasework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.ehccasework.clock.LocalTarget.Unit;
import org.ehccasework.clock.internal.TaskAims;
import org.ehccasework.clock.internal.WakingDays;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.LimitTimer;
import org.ehccasework.engine.LimitWatchers;
import org.ehccasework.people.SystemActor;
import org.ehccasework.web.RuleBroken;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What an authority wants of itself: aims and reminders follow, dates of the law do not. */
class LocalTargetTest extends ClockTest {

  private static final String DECIDE = "decide-whether-to-assess";
  private static final LocalDate WEEK_5 = LocalDate.of(2026, 10, 12);   // Monday

  @Autowired SetLocalTarget setLocalTarget;
  @Autowired FollowOwnDatesOfCase follow;
  @Autowired TaskAims aims;
  @Autowired WakingDays wakingDays;
  @Autowired LimitWatchers watchers;
  @Autowired CaseTasks tasks;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  @AfterEach
  void wantNothingMore() {
    jdbc.sql("delete from local_target where authority_id = ?").param(cases.authority().id()).update();
  }

  @Test
  void aCaseThatBeginsAimsForOurOwnTargetAndKeepsItsLegalDate() {
    set(DECIDE, null, 5, Unit.WEEKS);
    String later = cases.aCase().receivedOn(MON_7_SEP).open();
    cases.as("t-priya");
    statutoryClock.openForRequest(later, MON_7_SEP, null);
    CaseLimit limit = limits.find(later, DECIDE, null).orElseThrow();
    assertThat(limit.internalTarget()).isEqualTo(WEEK_5);
    assertThat(limit.due()).isEqualTo(WEEK_6);
    assertThat(aims.of(later, DECIDE, null)).contains(WEEK_5);
    assertThat(wakingDays.lastDay(later, DECIDE)).isEqualTo(WEEK_6);
  }

  @Test
  void runningCasesFollowAndTheHistorySaysSo() {
    watchers.begin(ref, DECIDE);
    set(DECIDE, 5, 25, Unit.WORKING_DAYS);
    assertThat(followed()).isTrue();
    assertThat(limit(DECIDE).internalTarget()).isEqualTo(WEEK_5);
    assertThat(entries("limit")).contains("Our own target for 'Decide whether to assess and tell the family' is now "
        + "12 October 2026.");
    // five working days before Monday 19 October is Monday 12 October; the manager is still told on the last day
    assertThat(timers()).containsEntry(LimitWatchers.NEAR, WEEK_5).containsEntry(LimitWatchers.REACHED, WEEK_6);
    assertThat(followed()).isFalse();
    set(DECIDE, null, null, null);
    assertThat(followed()).isTrue();
    assertThat(limit(DECIDE).internalTarget()).isNull();
    assertThat(timers()).containsEntry(LimitWatchers.NEAR, LocalDate.of(2026, 10, 5));
  }

  @Test
  void aTargetThatCouldOnlyBeMissedIsNotSetOnARunningCase() {
    today(WEEK_5.plusDays(1));
    set(DECIDE, null, 5, Unit.WEEKS);
    assertThat(followed()).isFalse();
    assertThat(limit(DECIDE).internalTarget()).isNull();
  }

  @Test
  void noTargetIsLaterThanTheLaw() {
    cases.as("t-admin");
    assertThatThrownBy(() -> set(DECIDE, null, 7, Unit.WEEKS)).isInstanceOf(RuleBroken.class)
        .hasMessageContaining("7 weeks can be later than the law.");
    assertThatThrownBy(() -> set(DECIDE, null, 30, Unit.WORKING_DAYS)).isInstanceOf(RuleBroken.class)
        .hasMessageContaining("Enter less");                          // six weeks with a bank holiday hold fewer
    assertThatThrownBy(() -> set(DECIDE, null, 3, null)).hasMessage("Select whether these are weeks or working days");
    assertThatThrownBy(() -> set(DECIDE, 40, null, null)).hasMessageContaining("before the clock has started");
    assertThatThrownBy(() -> set(DECIDE, 61, null, null)).hasMessage("Enter a number of working days from 1 to 60");
    assertThatThrownBy(() -> set(LocalTarget.EVERY_LIMIT, null, null, null)).isInstanceOf(RuleBroken.class);
    set(DECIDE, null, 6, Unit.WEEKS);
  }

  @Test
  void thePageShowsTheLawOurTargetAndWhatWasSetBefore() throws Exception {
    Document list = page("/admin/targets");
    assertThat(list.select("tbody tr").eachText()).anySatisfy(line -> assertThat(line)
        .contains("Decide whether to assess and tell the family", "None", "10 working days before"));
    assertThat(mvc.perform(post("/admin/targets/" + DECIDE).with(cases.signedIn("t-admin")).with(csrf())
        .param("count", "9").param("unit", "weeks").param("reason", "Earlier")).andReturn().getResponse()
        .getContentAsString()).contains("can be later than the law", "value=\"9\"");
    set(DECIDE, 8, 4, Unit.WEEKS);
    Document one = page("/admin/targets/" + DECIDE);
    assertThat(one.select("h1").text()).isEqualTo("Decide whether to assess and tell the family");
    assertThat(one.select("#count").val()).isEqualTo("4");
    assertThat(one.select("tbody").text()).contains("Ada Testing", "4 weeks, reminder 8 working days before", "A reason");
    assertThat(page("/admin/targets").select("tbody").text()).contains("4 weeks", "8 working days before");
  }

  @Test
  void theClockOfACaseNamesOurOwnTarget() throws Exception {
    set(DECIDE, null, 5, Unit.WEEKS);
    followed();
    String clock = mvc.perform(get("/cases/" + ref + "/clock").with(cases.signedIn("t-priya"))).andReturn()
        .getResponse().getContentAsString();
    assertThat(Jsoup.parse(clock).select("main").text()).contains("Due Monday 19 October 2026",
        "Our own target is Monday 12 October 2026.");
  }

  private void set(String limitId, Integer remindDays, Integer count, Unit unit) {
    cases.as("t-admin");
    setLocalTarget.set(new SetLocalTarget.Command(limitId, remindDays, count, unit, "A reason"));
  }

  private boolean followed() {
    return SystemActor.call("t-admin", () -> follow.follow(new FollowOwnDatesOfCase.Command(ref)));
  }

  private Map<String, LocalDate> timers() {
    return watchers.timers(ref, DECIDE).stream().collect(Collectors.toMap(LimitTimer::activityId,
        timer -> timer.dueAt().atZone(time.getZone()).toLocalDate()));
  }

  private Document page(String address) throws Exception {
    return Jsoup.parse(mvc.perform(get(address).with(cases.signedIn("t-admin"))).andReturn().getResponse()
        .getContentAsString());
  }
}
