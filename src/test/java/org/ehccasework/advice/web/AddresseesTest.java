package org.ehccasework.advice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.casefile.CaseToOpen.MON_7_SEP_2026;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.CaseSteps;
import org.ehccasework.advice.SendOnAdviceRequest;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.ehccasework.worklist.TaskLists;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A request for advice is for the body it went to: no school sees what another is asked. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AddresseesTest {

  private static final String OURS = "Elm Grove Primary School";
  private static final String THEIRS = "Larch Hill School";

  @Autowired MockMvc browser;
  @Autowired CaseFixtures fixtures;
  @Autowired CaseSteps steps;
  @Autowired MovableClock clock;
  @Autowired StatutoryClock limits;
  @Autowired AdviceRequests requests;
  @Autowired SendOnAdviceRequest sendOn;
  @Autowired BootstrapPeople bootstrap;
  @Autowired TaskLists tasks;
  @Autowired CaseAccess access;

  private String ref;

  @BeforeEach
  void theSchoolIsAsked() {
    fixtures.as("t-priya");
    ref = fixtures.openCase();
    steps.itIs(ref, LocalDate.of(2026, 10, 13));
    limits.openForRequest(ref, MON_7_SEP_2026, null);
    steps.standAt(ref, "ehc-needs-assessment", "choose-advice", Map.of());
    steps.answer(ref, "choose-advice", null, Map.of("sentBy", "email"));
    steps.runDue(ref);
  }

  @AfterEach
  void theTimeAgain() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void theSchoolItWentToFindsAndAnswersIt() throws Exception {
    assertThat(requestOf(AdviceKind.EDUCATION).organisation()).isEqualTo(OURS);
    assertThat(page("t-ed", get("/contribute"), 200).select("a[href=" + address() + "]")).hasSize(1);
    page("t-ed", get(address()), 200);
  }

  @Test
  void anotherSchoolOfTheAgencyFindsNothingOfIt() throws Exception {
    String kit = adviser("kit", List.of(THEIRS), Role.ADVISER);
    String both = adviser("both", List.of(THEIRS), Role.ADVISER, Role.PANEL_MEMBER);
    String unnamed = adviser("unnamed", List.of(), Role.ADVISER);
    for (String who : List.of(kit, both, unnamed)) {
      assertThat(page(who, get("/contribute"), 200).select("a[href=" + address() + "]")).isEmpty();
      assertThat(page(who, get(address()), 403).select("main").text()).contains("sent to another body");
      page(who, post(address()).param("needs", "Guessed"), 403);
      for (String path : List.of("/report", "/check", "/more-time", "/someone-else", "/nothing-to-add", "/sent")) {
        page(who, get(address() + path), 403);
      }
      page(who, get("/cases/" + ref), 403);
      fixtures.as(who);
      assertThat(access.mayWork(ref)).isFalse();
      assertThat(tasks.mine(null, 1).all()).isZero();
    }
  }

  @Test
  void whoWritesForSeveralSchoolsSeesWhatEachIsAsked() throws Exception {
    String head = adviser("executive", List.of(THEIRS, "  " + OURS.toUpperCase()), Role.ADVISER);
    page(head, get(address()), 200);
  }

  @Test
  void theEmailAddressItWentToCountsAsWell() throws Exception {
    String head = adviser("byemail", List.of(), Role.ADVISER);
    fixtures.as("t-priya");
    sendOn.sendOn(new SendOnAdviceRequest.Command(ref, requestOf(AdviceKind.EDUCATION).id(), THEIRS,
        head.toUpperCase() + "@schools.test", ""));
    page(head, get(address()), 200);
    page("t-ed", get(address()), 403);
    assertThat(page("t-ed", get("/contribute"), 200).select("a[href=" + address() + "]")).isEmpty();
  }

  @Test
  void twoSchoolsAskedInOneCaseSeeEachTheirOwn() throws Exception {
    String kit = adviser("kittwo", List.of(THEIRS), Role.ADVISER);
    String ours = address();
    send("t-priya", post("/cases/" + ref + "/advice/ask").param("kind", "education").param("organisation", THEIRS)
        .param("reason", "She went there until July.").param("sentBy", "email"));
    steps.runDue(ref);
    UUID theirs = requests.of(ref).stream().filter(one -> THEIRS.equals(one.organisation())).findFirst().orElseThrow()
        .id();
    page(kit, get("/contribute/" + theirs), 200);
    page("t-ed", get(ours), 200);
    page(kit, get(ours), 403);
    page("t-ed", get("/contribute/" + theirs), 403);
  }

  /** A new one of the education agency; the username. */
  private String adviser(String name, List<String> bodies, Role... roles) {
    String username = name + "-" + UUID.randomUUID().toString().substring(0, 8);
    SystemActor.run("test", () -> bootstrap.writesFor(bootstrap.person(new StaffMember(UUID.randomUUID(), username,
        "Head of " + name, username + "@schools.test", null, fixtures.authority().id(), null, "education",
        Set.of(roles), true), CaseFixtures.PASSWORD, false), bodies.stream().map(String::strip).toList()));
    return username;
  }

  private AdviceRequest requestOf(AdviceKind kind) {
    return requests.of(ref).stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  private String address() {
    return "/contribute/" + requestOf(AdviceKind.EDUCATION).id();
  }

  private MockHttpServletResponse send(String who, MockHttpServletRequestBuilder request) throws Exception {
    return browser.perform(request.with(csrf()).with(fixtures.signedIn(who))).andReturn().getResponse();
  }

  private Document page(String who, MockHttpServletRequestBuilder request, int status) throws Exception {
    MockHttpServletResponse response = send(who, request);
    Document page = Jsoup.parse(response.getContentAsString());
    assertThat(response.getStatus()).as(page.text()).isEqualTo(status);
    return page;
  }
}
