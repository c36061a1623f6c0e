package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.worklist.WorkFixture.by;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.ehccasework.worklist.WorkFixture.Case;
import org.ehccasework.worklist.WorkFixture.Place;
import org.ehccasework.worklist.WorkPagesTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CasePagesTest extends WorkPagesTest {

  @Autowired CaseHistory history;
  @Autowired CasePeople people;
  @Autowired DocumentStore documents;
  @Autowired StatutoryClock law;
  @Autowired JdbcClient jdbc;

  private Place place;
  private StaffMember priya;
  private Case rowan;

  @BeforeEach
  void aCase() {
    place = work.place();
    priya = work.person("Priya Nair", place, Role.COORDINATOR);
    rowan = work.add(work.aCase("Rowan", "Ashby", place).withCoordinator(priya));
  }

  @Test
  void theHeadSaysWhoItIsAndHowItStands() throws Exception {
    Document page = page("");
    assertThat(page.title()).isEqualTo("Rowan Ashby, " + rowan.ref() + " - EHC casework");
    assertThat(page.select(".app-case__name").text()).isEqualTo("Rowan Ashby Week 11 of 20: on track");
    assertThat(page.select(".app-case__facts li").eachText()).containsExactly("Age 7, born 14 May 2019",
        "Year 3, Hillcrest Primary School", "Coordinator: Priya Nair");
    assertThat(page.select(".app-sub-navigation a").eachText()).containsExactly("Overview", "Tasks (0)", "Clock",
        "Advice", "Plan", "Placement", "Documents", "Letters", "People", "History");
  }

  @Test
  void theHeadStandsOnThePagesOfFeaturesToo() throws Exception {
    Document page = page("/documents");
    assertThat(page.select(".app-case__name").text()).isEqualTo("Rowan Ashby Week 11 of 20: on track");
    assertThat(page.select(".app-sub-navigation a[aria-current]").eachText()).containsExactly("Documents");
  }

  @Test
  void theTagFollowsTheNextLegalDate() throws Exception {
    assertThat(tag(LocalDate.of(2026, 12, 7))).isEqualTo("Week 11 of 20: due soon");   // 10 working days, a Monday
    assertThat(tag(LocalDate.of(2026, 12, 8))).isEqualTo("Week 11 of 20: on track");
    assertThat(tag(LocalDate.of(2026, 11, 22))).isEqualTo("Week 11 of 20: late");
    Case ended = work.add(work.aCase("Ella", "Strand", place).withStage(CaseStage.PLAN_ISSUED));
    assertThat(page(get("/cases/{ref}", ended.ref()).with(by(priya))).select(".app-case__name .govuk-tag").text())
        .isEqualTo("Plan issued");
  }

  @Test
  void theHeadWarnsWhomNotToWriteTo() throws Exception {
    add(CasePerson.Kind.PARENT, "Carl Ashby", false);
    assertThat(page("").select(".app-case__alert").eachText()).containsExactly("Do not write to Carl Ashby");
  }

  @Test
  void theOverviewShowsWhatToDoWhatHappenedAndWhoIsWho() throws Exception {
    add(CasePerson.Kind.PARENT, "Laura Ashby", true);
    work.task(rowan, "confirm-advice", "coordinator", priya.username(), LocalDate.of(2026, 11, 24));
    work.task(rowan, "record-decision-to-issue", "decision-officer", null, null);
    SystemActor.run("test", () -> history.add(rowan.ref(), "advice", "Advice received", "It is thorough."));
    Document page = page("");
    assertThat(page.select("main h2").eachText()).contains("What to do next", "Latest", "People");
    assertThat(page.select(".govuk-task-list li").eachText()).containsExactly("Confirm advice Yours Due tomorrow",
        "Record decision to issue Nobody has it yet. It is for a decision officer No date");
    assertThat(page.select(".govuk-task-list li").get(1).select("a")).as("it would be refused").isEmpty();
    assertThat(page.select(".app-timeline li").text()).contains("Advice received by the system",
        "23 November 2026 at 12:00pm", "It is thorough.");
    assertThat(page.select(".app-side").text()).contains("Priya Nair Coordinator", "Laura Ashby Parent");
  }

  @Test
  void theLatestLeavesOutWhoIsDeputyAndWhatWasPutOff() throws Exception {
    SystemActor.run("test", () -> {
      history.add(rowan.ref(), "advice", "Advice received", null);
      history.add(rowan.ref(), "people", "Deputy is now Sam Reid", "Cover");
      history.add(rowan.ref(), "people", "No deputy any more", "Cover");
      history.add(rowan.ref(), "case", "Put off until 2 December 2026: Record advice", "Waiting for the school.");
      history.add(rowan.ref(), "people", "Coordinator is now Sam Reid", null);
    });
    assertThat(page("").select(".app-timeline li h3").eachText())
        .containsExactly("Coordinator is now Sam Reid by the system", "Advice received by the system");
    assertThat(page("/history").select(".app-timeline li")).hasSize(5);
  }

  @Test
  void anEmptyCaseSaysSo() throws Exception {
    assertThat(page("").select("main").text()).contains("There is nothing to do in this case at present.");
    assertThat(page("/people").select("main").text()).contains("Nobody has been recorded yet.");
    assertThat(page("/history").select("main").text()).contains("Nothing has been recorded yet.");
    assertThat(page("/tasks").select("main").text()).contains("There is nothing to do in this case at present.");
    assertThat(page("/clock").select("main").text()).contains("No legal date is running for this case.");
  }

  @Test
  void theClockPageExplainsEveryDate() throws Exception {
    StaffMember inspector = work.person("Ines Cole", place, Role.INSPECTOR);
    SystemActor.run("test", () -> law.openForRequest(rowan.ref(), rowan.received(), null));
    Document page = page("/clock");
    assertThat(page.select("section.app-limit")).hasSizeGreaterThan(4);
    String decide = page.select("section.app-limit:contains(Decide whether to assess)").text();
    // received on Tuesday 8 September 2026: six weeks end on Tuesday 20 October
    assertThat(decide).contains("late", "Due Tuesday 20 October 2026. 24 working days late.", "How this date was worked out",
        "Counted from Tuesday 8 September 2026, the date the request reached the authority or",
        "Rule 6 weeks after that day", "Law s.36(5), reg 5(1)",
        "A school closed for four weeks", "Claim an exception");
    assertThat(page.select("a:contains(Claim an exception)").eachAttr("href"))
        .contains("/cases/" + rowan.ref() + "/clock/exceptions/new?limit=decide-whether-to-assess");
    assertThat(page.select("section.app-limit:contains(Send the draft plan)").text()).doesNotContain("Claim");
    StaffMember manager = work.person("Mona Reid", place, Role.TEAM_MANAGER);
    assertThat(page(get("/cases/{ref}/clock", rowan.ref()).with(by(manager)))
        .select("a[href$=/clock/correct-receipt]")).hasSize(1);
    assertThat(page(get("/cases/{ref}/clock", rowan.ref()).with(by(inspector)))
        .select("a[href$=correct-receipt], a[href*=exceptions/new]")).isEmpty();
    assertThat(page("").select(".app-clock").text()).contains("Final plan due Tuesday 26 January 2027",
        "Day 76 of 140. 64 days left.", "Say if no plan", "All dates and exceptions");
  }

  @Test
  void theFirstDayThePlanMayBeFinalisedIsNoLastDay() throws Exception {
    SystemActor.run("test", () -> law.open(rowan.ref(), "earliest-finalise", null, LocalDate.of(2026, 11, 24)));
    String first = page("/clock").select("section.app-limit:contains(First day the plan may be finalised)").text();
    // served on Tuesday 24 November: the family's 15 days end on Tuesday 8 December
    assertThat(first).contains("From Wednesday 9 December 2026.", "The first day is Wednesday 9 December 2026.",
        "the date the draft or notice was served", "the day after the 15 days beginning with that day")
        .doesNotContain("Until", "last day");
  }

  @Test
  void theAdviceIsCountedInItsTabAndStandsOnTheClockOnce() throws Exception {
    LocalDate asked = LocalDate.of(2026, 10, 13);
    String one = UUID.randomUUID().toString();
    SystemActor.run("test", () -> {
      law.openForRequest(rowan.ref(), rowan.received(), null);
      law.open(rowan.ref(), "advice-response", one, asked);
      law.open(rowan.ref(), "advice-response", UUID.randomUUID().toString(), asked.plusDays(7));
    });
    jdbc.sql("update case_limit set done_on = ? where item_id = ?").params(LocalDate.of(2026, 11, 20), one).update();
    Document page = page("");
    assertThat(page.select(".app-sub-navigation a").eachText()).contains("Advice (1 of 2)");
    assertThat(page.select(".app-clock__date:contains(Advice)").eachText())
        .containsExactly("Advice due 1 December In 8 days");
    assertThat(page.select("main .govuk-button").eachText())
        .containsExactly("Record a contact", "See the letters", "Add documents");
  }

  @Test
  void thePageOfACaseTakesTheSameStatementsHoweverMuchThereIs() throws Exception {
    fill(10);
    page("");
    Map<String, Integer> few = pages();
    fill(990);
    assertThat(pages()).isEqualTo(few);
    Document page = page("");
    assertThat(page.select(".govuk-task-list li")).hasSize(10);
    assertThat(page.select("main a[href$=/tasks]").eachText()).contains("All 1,000 tasks");
  }

  private Map<String, Integer> pages() throws Exception {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String path : List.of("", "/tasks", "/history", "/documents")) {
      counts.put(path, statements.count(() -> page(path)));
    }
    return counts;
  }

  private void fill(int rows) {
    SystemActor.run("test", () -> {
      for (int i = 0; i < rows; i++) {
        history.add(rowan.ref(), "advice", "Advice received", null);
        work.task(rowan, "confirm-advice", "coordinator", priya.username(), LocalDate.of(2026, 11, 24));
        documents.add(rowan.ref(), "Report", "report.txt", "The same words".getBytes(StandardCharsets.UTF_8));
      }
    });
  }

  @Test
  void thePeoplePageSaysHowToReachEach() throws Exception {
    add(CasePerson.Kind.PARENT, "Laura Ashby", true);
    add(CasePerson.Kind.PARENT, "Carl Ashby", false);
    assertThat(page("/people").select("main section").eachText()).anyMatch(text ->
        text.contains("Laura Ashby") && text.contains("By post or by hand: email has not been agreed"))
        .anyMatch(text -> text.contains("Carl Ashby") && text.contains("Must not be written to"));
  }

  @Test
  void theHistoryCanBeNarrowedToOneKind() throws Exception {
    SystemActor.run("test", () -> {
      history.add(rowan.ref(), "request", "Request received", null);
      history.add(rowan.ref(), "letter", "Letter sent", null);
    });
    Document page = page("/history");
    assertThat(page.select(".app-timeline__title").eachText())
        .containsExactly("Letter sent by the system", "Request received by the system");
    assertThat(page.select("main .app-links a").eachText()).containsExactly("Everything", "Request (1)",
        "Letters (1)");
    assertThat(page("/history?kind=letter").select(".app-timeline__title").eachText())
        .containsExactly("Letter sent by the system");
    assertThat(page("/history?kind=nonsense").select(".app-timeline__title")).hasSize(2);
  }

  @Test
  void aLongHistoryComesInPagesOfFiftyWhichKeepTheFilter() throws Exception {
    SystemActor.run("test", () -> IntStream.rangeClosed(1, 120).forEach(i ->
        history.add(rowan.ref(), i % 2 == 0 ? "letter" : "advice", "Entry " + i, "Reason " + i)));
    Document first = page("/history");
    assertThat(first.select(".app-timeline__title")).hasSize(50);
    assertThat(first.select(".app-timeline__title").first().text()).startsWith("Entry 120");
    assertThat(first.select("main").text()).contains("120 entries, the newest first.", "Page 1 of 3");
    assertThat(first.select("a[rel=next]").attr("href")).isEqualTo("/cases/" + rowan.ref() + "/history?page=2");
    Document last = page("/history?page=3");
    assertThat(last.select(".app-timeline__title").eachText()).hasSize(20).last().asString().startsWith("Entry 1 by");
    Document letters = page("/history?kind=letter&page=2");
    assertThat(letters.select(".app-timeline__title")).hasSize(10);
    assertThat(letters.select("a[rel=prev]").attr("href"))
        .isEqualTo("/cases/" + rowan.ref() + "/history?kind=letter&page=1");
    assertThat(letters.select("main .app-links a").eachText()).contains("Advice (60)", "Letters (60)");
    for (String odd : List.of("99", "0", "-1", "x", "999999")) {
      assertThat(page("/history?page=" + odd).select(".app-timeline__title")).as(odd).isNotEmpty();
    }
    Document whole = page(first.select("main p a.govuk-link").attr("href").replace("/cases/" + rowan.ref(), ""));
    assertThat(whole.select(".app-timeline__title")).hasSize(120);
    assertThat(whole.select(".govuk-pagination")).isEmpty();
    Case other = work.add(work.aCase("Short", "History", place));
    int one = statements.count(() -> page(get("/cases/" + other.ref() + "/history").with(by(priya)), 200));
    assertThat(statements.count(() -> page("/history?kind=letter&page=2"))).isLessThanOrEqualTo(one);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/tasks", "/clock", "/people", "/history"})
  void everyPageIsShutToOthersAndItsOpeningIsWrittenDown(String path) throws Exception {
    page(path);
    assertThat(jdbc.sql("select count(*) from access_log where case_ref = ? and username = ? and action = 'OPEN_CASE'")
        .params(rowan.ref(), priya.username()).query(Integer.class).single()).isEqualTo(1);
    StaffMember stranger = work.person("Otto Far", work.otherTeamOf(place), Role.COORDINATOR);
    assertThat(page(get("/cases/" + rowan.ref() + path).with(by(stranger)), 403).select("main").text())
        .contains("You do not have access to this case. Ask").doesNotContain("Rowan");
    page(get("/cases/EHC-2026-0000" + path).with(by(priya)), 404);
  }

  private String tag(LocalDate nextDue) throws Exception {
    Case one = work.add(work.aCase("Kofi", "Mensah", place).withNextDue(nextDue));
    return page(get("/cases/{ref}", one.ref()).with(by(priya))).select(".app-case__name .govuk-tag").text();
  }

  private void add(CasePerson.Kind kind, String name, boolean mayBeWrittenTo) {
    people.add(new CasePerson(UUID.randomUUID(), rowan.ref(), kind, name, null, "1 High Street", null, "01632 960 118",
        false, mayBeWrittenTo));
  }

  private Document page(String path) throws Exception {
    return page(get("/cases/" + rowan.ref() + path).with(by(priya)));
  }
}
