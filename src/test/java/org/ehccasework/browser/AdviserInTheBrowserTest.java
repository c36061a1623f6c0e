package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.advice.AddAdvice;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.CaseSteps;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.statute.Method;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** From the link in an adviser's mail to the receipt: with a report, with the headings, and with the other answers. */
class AdviserInTheBrowserTest extends BrowserTest {

  @RegisterExtension
  static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

  private static final String SENDER = "mailOfThisTest";

  @Autowired AddAdvice addAdvice;
  @Autowired CaseSteps steps;
  @Autowired StatutoryClock limits;
  @Autowired AdviceRequests requests;
  @Autowired CaseTasks tasks;
  @Autowired DefaultListableBeanFactory beans;

  @TempDir Path folder;

  private String ref;
  private String link;

  /** The server of this test is found like any other, for as long as the test runs. */
  @BeforeEach
  void adviceIsAskedForByMail() throws Exception {
    var sender = new JavaMailSenderImpl();
    sender.setHost(SERVER.getSmtp().getBindTo());
    sender.setPort(SERVER.getSmtp().getPort());
    beans.registerSingleton(SENDER, sender);
    people.as("t-priya");
    ref = people.openCase();
    limits.openForRequest(ref, START, null);
    steps.standAt(ref, "ehc-needs-assessment", "choose-advice", Map.of());
    steps.answer(ref, "choose-advice", null, Map.of("sentBy", "email"));
    String email = "therapist-" + UUID.randomUUID() + "@nhs.test";
    addAdvice.ask(new AddAdvice.Command(ref, AdviceKind.SPEECH_AND_LANGUAGE, "Riverside therapy", email, "",
        Method.EMAIL));
    steps.runDue(ref);
    people.signOut();
    MimeMessage mail = await().until(() -> mailTo(email), found -> found != null);
    String text = mail.getContent().toString();
    assertThat(mail.getSubject() + text).doesNotContain("Kofi", "Mensah", "Elm Grove", ref);
    link = text.replaceAll("(?s).*(/contribute/[0-9a-f-]+).*", "$1");
    assertThat(link).startsWith("/contribute/");
  }

  @AfterEach
  void noMailAnyMore() {
    beans.destroySingleton(SENDER);
  }

  private static MimeMessage mailTo(String email) throws Exception {
    for (MimeMessage mail : SERVER.getReceivedMessages()) {
      if (Arrays.toString(mail.getRecipients(RecipientType.TO)).contains(email)) {
        return mail;
      }
    }
    return null;
  }

  /** The fewest pages an adviser meets: sign in, the request, the report, the check, the receipt. */
  @Test
  void anAdviserWithAReportIsDoneInFivePages() throws Exception {
    browser.open(link);
    assertThat(browser.path()).startsWith("/sign-in");
    browser.fill(Map.of("username", "t-hana", "password", CaseFixtures.PASSWORD)).press("Sign in");
    assertThat(browser.path()).startsWith(link);
    assertThat(browser.isAccessible().text()).contains("What we ask", "Who it is about", "Due ");
    browser.picture("contribute-request").press("Save and add a report").isAccessible();
    browser.fill(Map.of("file", report("notes.pdf", "only words"))).press("Add the report");
    assertThat(browser.isAccessible().text()).contains("There is a problem");
    browser.picture("contribute-report-refused").fill(Map.of("file", report("report.pdf", "%PDF-1.7\n1 0 obj\n%%EOF\n")))
        .press("Add the report");
    assertThat(browser.isAccessible().text()).contains("Report: report.pdf");
    browser.fill(Map.of("authorRole", "Speech and language therapist")).press("Check and send");
    assertThat(browser.isAccessible().title()).isEqualTo("Check your advice");
    browser.picture("contribute-check").press("Send the advice");
    assertThat(browser.isAccessible().title()).isEqualTo("Advice sent");
    assertThat(browser.picture("contribute-sent").text()).contains("Your receipt is");
    browser.follow("Your other requests").isAccessible().picture("contribute");
  }

  @Test
  void whatIsTypedOutlivesAMistakeAndTheEndOfTheSession() {
    as("t-hana");
    browser.open(link).fill(Map.of("needs", "Speaks in single words.", "author", "")).press("Check and send");
    assertThat(browser.isAccessible().text()).contains("There is a problem");
    assertThat(browser.typed("needs")).isEqualTo("Speaks in single words.");
    browser.loseTheSession().press("Save and come back later");
    browser.fill(Map.of("username", "t-hana", "password", CaseFixtures.PASSWORD)).press("Sign in");
    assertThat(browser.path()).startsWith(link);
    assertThat(browser.typed("needs")).isEqualTo("Speaks in single words.");
    browser.press("Save and come back later");
    assertThat(browser.isAccessible().text()).contains("Saved. You can go on with it later.");
  }

  @Test
  void theOtherAnswersAreWithinReach() {
    as("t-hana");
    browser.open(link).follow("I need more time").isAccessible().picture("contribute-more-time");
    browser.fill(Map.of("ground", "missed-appointment")).press("Continue").isAccessible();
    browser.pressMain().isAccessible();
    assertThat(browser.text()).contains("There is a problem");
    browser.fill(Map.of("missedOn", today(), "impractical", true, "causalReason", "She could not be seen.",
        "evidence", "Our diary.")).pressMain();
    assertThat(browser.isAccessible().title()).isEqualTo("You have asked for more time");
    browser.open(link).follow("This should go to someone else").isAccessible().fill(Map.of("who", "Dr Lowe",
        "why", "She knows the child.")).pressMain().isAccessible();
    assertThat(browser.title()).isEqualTo("You named someone else to ask");
    browser.open(link).isAccessible().follow("I have considered it").isAccessible().pressMain().isAccessible();
    as("t-priya");
    browser.open("/cases/" + ref + "/advice").isAccessible().picture("advice-sent-back").follow("Send on")
        .isAccessible();
    browser.open("/cases/" + ref + "/advice/share").isAccessible();
  }

  @Test
  void aQuestionGoesThereAndComesBackWithAnAnswer() {
    as("t-hana");
    browser.open(link).fill(Map.of("needs", "None.", "authorRole", "Speech and language therapist"))
        .press("Check and send").press("Send the advice");
    as("t-priya");
    String advice = link.replace("/contribute/", "/cases/" + ref + "/advice/");
    browser.open("/cases/" + ref + "/advice").isAccessible().picture("advice-new");
    browser.open(advice).isAccessible().picture("advice-read").press("Mark as read").isAccessible();
    browser.open(advice).follow("Challenge it").isAccessible().pressMain().isAccessible();
    browser.open(advice).follow("Ask a question").isAccessible().fill(Map.of("question", "How often?", "answerBy",
        today().plusDays(3))).pressMain().isAccessible();
    browser.open("/cases/" + ref + "/advice").isAccessible().picture("advice-question-out");
    browser.open("/my-work/waiting").isAccessible().picture("waiting-for-an-answer");
    as("t-hana");
    browser.open("/contribute").isAccessible().picture("contribute-question");
    browser.open(link).isAccessible().follow("Answer this").isAccessible().pressMain().isAccessible();
    browser.fill(Map.of("answer", "Twice a week.")).pressMain().isAccessible();
    as("t-priya");
    assertThat(browser.open(advice).isAccessible().picture("advice-answered").text()).contains("Twice a week.");
    browser.open("/my-work").isAccessible();
    browser.open("/cases/" + ref + "/advice/conflicts/new").isAccessible().pressMain().isAccessible();
    assertThat(browser.text()).contains("There is a problem");
  }

  @Test
  void nothingToAddIsChallengedAndItsAnswerTakenAsTheAdvice() {
    as("t-hana");
    browser.open(link).follow("I have considered it").fill(Map.of("considered", "No notes.", "authorRole", "Therapist"))
        .pressMain();
    as("t-priya");
    String advice = link.replace("/contribute/", "/cases/" + ref + "/advice/");
    browser.open(advice).follow("Challenge it").fill(Map.of("question", "It says nothing of needs.", "answerBy",
        today().plusDays(3))).picture("advice-challenge").pressMain();
    as("t-hana");
    browser.open(link).follow("Answer this").fill(Map.of("answer", "Speech is clear; no provision is called for."))
        .pressMain().isAccessible();
    as("t-priya");
    browser.open("/cases/" + ref + "/advice").isAccessible().picture("advice-challenge-answered");
    assertThat(browser.text()).contains("Challenge answered");
    browser.open(advice).follow("Take this answer").isAccessible().picture("advice-take").fill(Map.of("authorRole", ""))
        .pressMain().isAccessible();
    assertThat(browser.text()).contains("There is a problem");
    browser.fill(Map.of("authorRole", "Therapist")).pressMain();
    assertThat(browser.isAccessible().text()).contains("The answer counts as the advice now.");
  }

  @Test
  void adviceThatDisagreesIsMarkedAndExplained() {
    as("t-hana");
    List<String> both = requests.of(ref).stream().filter(one -> "health".equals(one.kind().agency()))
        .map(one -> one.id().toString()).toList();
    for (String request : both) {
      browser.open("/contribute/" + request).fill(Map.of("needs", "Speech.", "authorRole", "Doctor"))
          .press("Check and send").press("Send the advice");
    }
    as("t-priya");
    browser.open("/cases/" + ref + "/advice/conflicts/new").fill(Map.of("need", "speech", "first", both.get(0),
        "second", both.get(1), "difference", "One asks for it daily, the other each week.")).isAccessible().picture("advice-conflict").pressMain();
    assertThat(browser.isAccessible().picture("advice-disagrees").text()).contains("to explain");
    browser.open("/cases/" + ref).isAccessible();
    assertThat(browser.text()).contains("some disagrees");
    browser.open("/cases/" + ref + "/advice").follow("Explain it").isAccessible().picture("advice-explain").pressMain()
        .isAccessible();
    assertThat(browser.text()).contains("There is a problem");
  }

  @Test
  void manyTasksAreLookedAtBeforeTheyArePutOffOrReassigned() {
    as("t-priya");
    String ticked = tasks.open(ref).stream().map(task -> "&task=" + task.id()).collect(Collectors.joining());
    for (String action : new String[] {"put-off", "reassign"}) {
      browser.open("/tasks/bulk?action=" + action + ticked).isAccessible().picture("bulk-" + action);
    }
  }

  private String report(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
