package org.ehccasework.browser;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.engine.DueWork;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.request.Channel;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.RegisterRequest;
import org.ehccasework.request.RequestOutcome;
import org.ehccasework.request.RequesterKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** The product in a real browser against a running server. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ExtendWith(NeedsBrowser.class)
abstract class BrowserTest {

  static final ZoneId LONDON = ZoneId.of("Europe/London");
  /** A Monday. */
  static final LocalDate START = LocalDate.of(2026, 9, 7);

  @LocalServerPort int port;
  @Autowired CaseFixtures people;
  @Autowired MovableClock clock;
  @Autowired DueWork due;
  @Autowired RegisterRequest registerRequest;

  Browser browser;

  @BeforeEach
  void openTheBrowser() {
    people.authority();
    clock.stopAt(START.atTime(10, 0).atZone(LONDON).toInstant());
    browser = new Browser(port, scripts());
  }

  @AfterEach
  void closeTheBrowser() {
    browser.close();
    clock.reset();
  }

  /** Whether the browser runs scripts. */
  boolean scripts() {
    return true;
  }

  void as(String username) {
    if (browser.has("form[action='/sign-out']")) {
      browser.signOut();
    }
    browser.signIn(username, CaseFixtures.PASSWORD);
  }

  /** A posted request that t-priya has recorded; she is on the page of its case. */
  String register(String firstName) {
    people.as("t-priya");
    var outcome = registerRequest.register(new NewRequest(new NewRequest.Child(firstName, "Browser",
        LocalDate.of(2019, 5, 14), null, null, "Hillcrest Primary School"), RequesterKind.PARENT,
        NewRequest.Contact.of("Laura Browser", "laura@example.org"), null, Channel.POST, today(), null, null, "t-priya"));
    people.signOut();
    String ref = ((RequestOutcome.Registered) outcome).caseFile().ref();
    as("t-priya");
    browser.open("/cases/" + ref);
    return ref;
  }

  /** Records a posted request by the screens, as whoever is signed in; its reference. */
  String registerByTheScreens(String firstName, String setting) {
    browser.open("/cases/new").fill(Map.of("requesterKind", "parent", "requesterName", "Laura Browser", "channel",
        "post", "receivedOn", today())).press("Continue");
    browser.fill(Map.of("firstName", firstName, "lastName", "Browser", "dateOfBirth", LocalDate.of(2019, 5, 14),
        "setting", setting)).press("Continue");
    browser.fill(Map.of("requesterEmail", "laura@example.org")).press("Continue").press("Continue");
    browser.press("Record the request");
    return browser.path().replaceAll("/cases/([A-Z0-9-]+)/registered", "$1");
  }

  void goTo(LocalDate day) {
    due.runUntil(day.atTime(10, 0).atZone(LONDON).toInstant());
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
