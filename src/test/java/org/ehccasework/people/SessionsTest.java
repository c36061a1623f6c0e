package org.ehccasework.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** What a session lets a person do, and when it ends. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class SessionsTest {

  private static final String NEW = "another long password";

  @Autowired MockMvc browser;
  @Autowired BootstrapPeople bootstrap;

  private Staff staff;
  private StaffMember ada;
  private StaffMember sam;

  @BeforeEach
  void people() {
    staff = new Staff(bootstrap);
    ada = staff.add("Ada Admin", Role.ADMINISTRATOR);
    sam = staff.add("Sam Reid", Role.COORDINATOR);
  }

  @Test
  void aPersonHasAtMostThreeAtATime() throws Exception {
    List<MockHttpSession> sessions = Stream.generate(() -> signIn(sam, Staff.PASSWORD)).limit(4).toList();
    assertThat(open("/account", sessions.get(0)).getRedirectedUrl()).isEqualTo("/sign-in?ended");
    for (MockHttpSession session : sessions.subList(1, 4)) {
      assertThat(open("/account", session).getStatus()).isEqualTo(200);
    }
  }

  @Test
  void whoMustChangeThePasswordIsLedThereAndNowhereElse() throws Exception {
    StaffMember nora = staff.add("Nora New", true, Role.COORDINATOR);
    MockHttpSession session = signIn(nora, Staff.PASSWORD);
    for (String path : new String[] {"/my-work", "/cases", "/admin", "/camunda/app/cockpit/default/"}) {
      assertThat(open(path, session).getRedirectedUrl()).as(path).isEqualTo("/account");
    }
    var account = Jsoup.parse(open("/account", session).getContentAsString());
    assertThat(account.select("h1").text()).isEqualTo("Choose your own password");
    assertThat(account.select(".govuk-service-navigation__list a")).isEmpty();
    assertThat(change(session, Staff.PASSWORD, NEW, NEW).getRedirectedUrl()).isEqualTo("/my-work");
    assertThat(Jsoup.parse(open("/account", session).getContentAsString()).select("h1").text())
        .isEqualTo("Your account");
    assertThat(open("/account", signIn(nora, NEW)).getStatus()).isEqualTo(200);
  }

  @Test
  void aChangeOfPasswordEndsAllOthersOfThePerson() throws Exception {
    MockHttpSession desk = signIn(sam, Staff.PASSWORD);
    MockHttpSession laptop = signIn(sam, Staff.PASSWORD);
    assertThat(change(desk, Staff.PASSWORD, NEW, NEW).getRedirectedUrl()).isEqualTo("/account");
    assertThat(open("/account", desk).getStatus()).isEqualTo(200);
    assertThat(open("/account", laptop).getRedirectedUrl()).isEqualTo("/sign-in?ended");
  }

  @Test
  void aPasswordMustBeKnownLongNewAndTypedTwice() throws Exception {
    MockHttpSession session = signIn(sam, Staff.PASSWORD);
    assertThat(errors(change(session, "wrong", NEW, NEW))).containsExactly("Enter your current password");
    assertThat(errors(change(session, Staff.PASSWORD, "short", "short")))
        .containsExactly("Password must be 12 characters or more");
    assertThat(errors(change(session, Staff.PASSWORD, Staff.PASSWORD, Staff.PASSWORD)))
        .containsExactly("Enter a new password, not the current one");
    assertThat(errors(change(session, Staff.PASSWORD, NEW, "another")))
        .containsExactly("Enter the new password again, exactly as above");
  }

  @Test
  void fiveWrongTriesAtTheCurrentPasswordLockIt() throws Exception {
    MockHttpSession session = signIn(sam, Staff.PASSWORD);
    for (int i = 0; i < 5; i++) {
      change(session, "wrong", NEW, NEW);
    }
    assertThat(errors(change(session, Staff.PASSWORD, NEW, NEW)).get(0)).contains("Wait 15 minutes");
    browser.perform(post("/admin/people/" + sam.id() + "/password").with(Staff.as(ada)).with(csrf())
        .param("password", NEW)).andReturn();
    assertThat(open("/my-work", signIn(sam, NEW)).getRedirectedUrl()).isEqualTo("/account");
  }

  @Test
  void endWhenThePersonIsShutOutOrHasOtherRoles() throws Exception {
    MockHttpSession session = signIn(sam, Staff.PASSWORD);
    changeSam("roles", "COORDINATOR", "enabled", "true", "phone", "01632 960009");
    assertThat(open("/account", session).getStatus()).isEqualTo(200);
    changeSam("roles", "TEAM_MANAGER", "enabled", "true", "phone", "");
    assertThat(open("/account", session).getRedirectedUrl()).isEqualTo("/sign-in?ended");
    MockHttpSession again = signIn(sam, Staff.PASSWORD);
    changeSam("roles", "TEAM_MANAGER", "enabled", "", "phone", "");
    assertThat(open("/account", again).getRedirectedUrl()).isEqualTo("/sign-in?ended");
    assertThat(browser.perform(formLogin("/sign-in").user(sam.username()).password(Staff.PASSWORD)).andReturn()
        .getResponse().getRedirectedUrl()).isEqualTo("/sign-in?error");
  }

  @Test
  void theSignInPageSaysWhatHappened() throws Exception {
    assertThat(signInPage("?error").select("#username-error").text()).contains("is not right");
    assertThat(signInPage("?error").title()).isEqualTo("Error: Sign in - EHC casework");
    assertThat(signInPage("?locked").select(".govuk-error-summary").text()).contains("15 minutes");
    assertThat(signInPage("?ended").select("[role=status]").text()).contains("session has ended");
    assertThat(signInPage("?signed-out").select("[role=status]").text()).isEqualTo("You have signed out.");
    assertThat(signInPage("").select(".govuk-error-summary, [role=status]")).isEmpty();
  }

  @Test
  void theFrontLeadsToMyWorkAndWhoHasSignedInNeedNotAgain() throws Exception {
    MockHttpSession session = signIn(sam, Staff.PASSWORD);
    assertThat(open("/", session).getRedirectedUrl()).isEqualTo("/my-work");
    assertThat(open("/sign-in", session).getRedirectedUrl()).isEqualTo("/my-work");
    assertThat(browser.perform(get("/")).andReturn().getResponse().getRedirectedUrl()).endsWith("/sign-in");
  }

  private MockHttpSession signIn(StaffMember person, String password) {
    try {
      return (MockHttpSession) browser.perform(formLogin("/sign-in").user(person.username()).password(password))
          .andReturn().getRequest().getSession(false);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private MockHttpServletResponse open(String path, MockHttpSession session) throws Exception {
    return browser.perform(get(path).session(session)).andReturn().getResponse();
  }

  private Document signInPage(String why) throws Exception {
    return Jsoup.parse(browser.perform(get("/sign-in" + why)).andReturn().getResponse().getContentAsString());
  }

  private MockHttpServletResponse change(MockHttpSession session, String current, String password, String repeated)
      throws Exception {
    return browser.perform(post("/account").session(session).with(csrf()).param("current", current)
        .param("password", password).param("repeated", repeated)).andReturn().getResponse();
  }

  private void changeSam(String... typed) throws Exception {
    var request = post("/admin/people/" + sam.id()).with(Staff.as(ada)).with(csrf()).param("name", sam.name())
        .param("team", staff.team.id().toString()).param("agency", "health");
    for (int i = 0; i < typed.length; i += 2) {
      request.param(typed[i], typed[i + 1]);
    }
    assertThat(browser.perform(request).andReturn().getResponse().getRedirectedUrl()).isEqualTo("/admin/people");
  }

  private static List<String> errors(MockHttpServletResponse answer) throws Exception {
    assertThat(answer.getStatus()).isEqualTo(422);
    return Jsoup.parse(answer.getContentAsString()).select(".govuk-error-summary__list a").eachText();
  }
}
