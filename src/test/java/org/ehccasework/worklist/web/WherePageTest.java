package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.worklist.WorkFixture.by;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CaseContacts;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseStage;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class WherePageTest extends WorkPagesTest {

  private static final String SEARCH = "0b6f9f5e-4c2e-4f6e-9d57-0d1c0b6a3f11";

  @Autowired CaseHistory history;
  @Autowired CaseContacts contacts;
  @Autowired StatutoryClock law;

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
  void canBeReadOutFromTopToBottom() throws Exception {
    SystemActor.run("test", () -> {
      law.openForRequest(rowan.ref(), rowan.received(), null);
      history.add(rowan.ref(), "advice", "Advice received from the school", "It is thorough.");
      history.add(rowan.ref(), "people", "Task given to Sam Reid", null);
    });
    work.task(rowan, "record-advice", "adviser,coordinator", null, LocalDate.of(2026, 11, 24));
    work.task(rowan, "record-advice", "adviser,coordinator", null, LocalDate.of(2026, 11, 24));
    work.task(rowan, "confirm-advice", "coordinator", priya.username(), LocalDate.of(2026, 11, 27));
    Document page = where("");
    assertThat(page.select("h1").text()).isEqualTo("Where is the case of Rowan Ashby?");
    assertThat(page.select("main h2").eachText()).containsExactly("Who may be told", "What happened last",
        "Whose move it is", "The next legal date", "The last contact", "What we promised and still have to do", "Close the call");
    assertThat(page.select("main p").eachText()).contains("Assessing.",
        "23 November 2026: Advice received from the school.",
        "Those we asked: give their advice, since 23 November 2026.",
        "Us: collect the advice and check that it is enough, since 23 November 2026. Priya Nair has it.",
        "No contact has been recorded yet.", "We have kept every promise recorded here.");
    // received on Tuesday 8 September: the six weeks ended on Tuesday 20 October
    assertThat(page.select("main").text()).contains("We are late. This was due by Tuesday 20 October 2026, 24 working days "
        + "ago: the family must have our decision on whether we assess.").doesNotContain("Task given", "thorough");
  }

  @Test
  void saysWhatTheNextDateMeansBeforeItPasses() throws Exception {
    Case kofi = work.add(new Case(rowan.ref() + "1", "Kofi", "Mensah", rowan.born(), null, place,
        CaseStage.DECIDING_TO_ASSESS, LocalDate.of(2026, 11, 2), priya.username(), false, null));
    SystemActor.run("test", () -> law.openForRequest(kofi.ref(), kofi.received(), null));
    // Monday 2 November and six weeks: Monday 14 December
    assertThat(page(get("/cases/{ref}/where", kofi.ref()).with(by(priya))).select("main").text())
        .contains("By Monday 14 December 2026: the family must have our decision on whether we assess. In 21 days.");
  }

  @Test
  void aCaseThatHasEndedWaitsForNobody() throws Exception {
    Case ended = work.add(work.aCase("Ella", "Strand", place).withStage(CaseStage.PLAN_ISSUED));
    assertThat(page(get("/cases/{ref}/where", ended.ref()).with(by(priya))).select("main").text())
        .contains("Plan issued.", "Nobody has to do anything: the case has ended.", "No legal date is running.");
  }

  @Test
  void closingTheCallWritesItDownWithWhatWasPromised() throws Exception {
    MockHttpServletResponse saved = close("Laura Ashby", "Ring back about the school", "2026-11-26");
    assertThat(saved.getRedirectedUrl()).isEqualTo("/cases/" + rowan.ref() + "?done=contact");
    assertThat(contacts.promised(rowan.ref())).singleElement().satisfies(promise -> {
      assertThat(promise.toWhom()).isEqualTo("Laura Ashby");
      assertThat(promise.by()).isEqualTo(LocalDate.of(2026, 11, 26));
    });
    Document page = where("");
    assertThat(page.select("main").text()).contains("Phone call with Laura Ashby on 23 November 2026, written down by "
        + "Priya Nair: She asked how far we are.");
    assertThat(page.select(".app-side li").text()).startsWith("To Laura Ashby on 23 November 2026: Ring back about "
        + "the school. By Thursday 26 November 2026. In 3 days.");
    assertThat(page(get("/cases/{ref}?done=contact", rowan.ref()).with(by(priya)))
        .select(".govuk-notification-banner").text()).contains("The call is written down.");
  }

  @Test
  void whatIsMissingIsSaidWithTheCaseStillInView() throws Exception {
    Document page = page(call(post("/cases/{ref}/where", rowan.ref()), "", "Ring back", "2026-11-20"), 422);
    assertThat(page.select(".govuk-error-summary").text()).contains("Enter whom you were in touch with");
    assertThat(page.select("h1").text()).isEqualTo("Where is the case of Rowan Ashby?");
    assertThat(page.select("textarea[name=note]").text()).isEqualTo("She asked how far we are");
    assertThat(contacts.of(rowan.ref())).isEmpty();
  }

  @Test
  void leadsBackToTheCasesThatWereFound() throws Exception {
    Document list = page(get("/cases?search=" + SEARCH).with(by(priya)));
    assertThat(page(get("/cases").with(by(priya))).select("a:contains(Where is it?)").attr("href"))
        .isEqualTo("/cases/" + rowan.ref() + "/where");
    assertThat(list.select("h1").text()).isEqualTo("Cases");
    Document page = where("?search=" + SEARCH);
    assertThat(page.select("a.govuk-back-link").attr("href")).isEqualTo("/cases?search=" + SEARCH);
    MockHttpServletResponse saved = mvc.perform(call(post("/cases/{ref}/where", rowan.ref()), "Laura Ashby", "", "")
        .param("search", SEARCH)).andReturn().getResponse();
    assertThat(saved.getRedirectedUrl()).isEqualTo("/cases?search=" + SEARCH);
    assertThat(where("?search=//elsewhere.test").select("a.govuk-back-link").attr("href"))
        .isEqualTo("/cases/" + rowan.ref());
  }

  @Test
  void whoOnlyReadsIsNotAskedToWriteTheCallDown() throws Exception {
    StaffMember inspector = work.person("Ines Cole", place, Role.INSPECTOR);
    close("Laura Ashby", "Ring back", "2026-11-26");
    Document page = page(get("/cases/{ref}/where", rowan.ref()).with(by(inspector)));
    assertThat(page.select("main form")).isEmpty();
    assertThat(page.select("main").text()).contains("Ring back");
  }

  @Test
  void sendsAsFewStatementsForALongHistoryAsForAShortOne() throws Exception {
    work.task(rowan, "record-advice", "adviser,coordinator", null, null);
    close("Laura Ashby", "Ring back", "2026-11-26");
    where("");
    int few = statements.count(() -> where(""));
    for (int i = 0; i < 20; i++) {
      work.task(rowan, "record-advice", "adviser,coordinator", null, null);
      close("Laura Ashby", "Ring back " + i, "2026-11-26");
    }
    assertThat(statements.count(() -> where(""))).isEqualTo(few);
  }

  @Test
  void oneCallHoldsAsManyPromisesAsWereMade() throws Exception {
    var address = "/cases/" + rowan.ref() + "/where";
    Document more = page(call(post(address), "Laura Ashby", "Ring back", "2026-11-26").param("pressed", "add:more:"));
    assertThat(more.select("textarea[name=note]").text()).isEqualTo("She asked how far we are");
    assertThat(more.select("input[name='more[0].followUp']")).hasSize(1);
    assertThat(contacts.promised(rowan.ref())).isEmpty();
    Document early = page(call(post(address), "Laura Ashby", "Ring back", "2026-11-26")
        .param("more[0].followUp", "Send the leaflet").param("more[0].followUpOn-day", "1")
        .param("more[0].followUpOn-month", "11").param("more[0].followUpOn-year", "2026"), 422);
    assertThat(early.select(".govuk-error-summary a").attr("href")).isEqualTo("#more-0-followUpOn-day");
    mvc.perform(call(post(address), "Laura Ashby", "Ring back", "2026-11-26")
        .param("more[0].followUp", "Send the leaflet").param("more[1].followUp", ""));
    assertThat(contacts.promised(rowan.ref())).extracting(CaseContacts.Promise::words)
        .containsExactly("Ring back", "Send the leaflet");
    assertThat(where("").select(".app-side li").eachText()).hasSize(2).last().asString()
        .contains("Send the leaflet. No day was named.");
    assertThat(history.latest(rowan.ref(), 1).get(0).why())
        .endsWith("Promised by 26 November 2026: Ring back\nPromised: Send the leaflet");
  }

  @Test
  void aPromiseIsKeptOnce() throws Exception {
    close("Laura Ashby", "Ring back", "2026-11-26");
    UUID promise = contacts.promised(rowan.ref()).get(0).id();
    String address = "/cases/" + rowan.ref() + "/contacts/" + promise + "/kept";
    assertThat(mvc.perform(post(address).with(csrf()).with(by(priya))).andReturn().getResponse().getRedirectedUrl())
        .isEqualTo("/cases/" + rowan.ref() + "/where?kept=yes");
    assertThat(contacts.promised(rowan.ref())).isEmpty();
    assertThat(history.latest(rowan.ref(), 1)).singleElement().satisfies(entry -> {
      assertThat(entry.what()).isEqualTo("Kept the promise to Laura Ashby");
      assertThat(entry.why()).isEqualTo("Ring back");
    });
    assertThat(page(post(address).with(csrf()).with(by(priya)), 409).select("main").text())
        .contains("This promise was marked as kept on 23 November 2026.");
    Case other = work.add(work.aCase("Hana", "Yusuf", place));
    page(post("/cases/" + other.ref() + "/contacts/" + promise + "/kept").with(csrf()).with(by(priya)), 404);
  }

  private Document where(String query) throws Exception {
    return page(get("/cases/" + rowan.ref() + "/where" + query).with(by(priya)));
  }

  private MockHttpServletResponse close(String withWhom, String promise, String by) throws Exception {
    return mvc.perform(call(post("/cases/{ref}/where", rowan.ref()), withWhom, promise, by)).andReturn().getResponse();
  }

  private MockHttpServletRequestBuilder call(MockHttpServletRequestBuilder request, String withWhom, String promise,
      String by) {
    request.with(csrf()).with(by(priya)).param("kind", "CALL").param("withWhom", withWhom)
        .param("note", "She asked how far we are").param("followUp", promise)
        .param("on-day", "23").param("on-month", "11").param("on-year", "2026");
    if (!by.isEmpty()) {
      LocalDate day = LocalDate.parse(by);
      request.param("followUpOn-day", "" + day.getDayOfMonth()).param("followUpOn-month", "" + day.getMonthValue())
          .param("followUpOn-year", "" + day.getYear());
    }
    return request;
  }
}
