package org.ehccasework.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.casefile.AskWhoDecidesInCase;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.journey.Answers;
import org.ehccasework.letters.ApproveNotice;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.PrepareNotice;
import org.ehccasework.letters.internal.LetterLinkRows;
import org.ehccasework.letters.internal.OutboxTokens;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.people.SystemActor;
import org.ehccasework.statute.Method;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Parents who live apart, one who must not be written to, a looked-after child, and who decides. */
class FamiliesInTheBrowserTest extends BrowserTest {

  private static final String DECIDE = "decide-whether-to-assess";
  /** In week 4: the letter of the decision leaves in time both by hand and by post. */
  private static final LocalDate MON_28_SEP_2026 = LocalDate.of(2026, 9, 28);

  @Autowired AskWhoDecidesInCase askWhoDecides;
  @Autowired CasePeople casePeople;
  @Autowired CaseTasks tasks;
  @Autowired CaseLimits limits;
  @Autowired Notices notices;
  @Autowired Sheets sheets;
  @Autowired PrepareNotice prepare;
  @Autowired ApproveNotice approve;
  @Autowired CaseProcess process;
  @Autowired LetterLinkRows links;
  @Autowired OutboxTokens tokens;

  private String signedIn = "t-priya";

  @Test
  void eachHouseholdGetsItsCopyAndTheLastOneCloses() {
    String ref = register("Greta");
    add(ref, Map.of("name", "Yaw Browser", "address", "9 Far Lane, Otherby, OT1 2AB", "format", "LARGE_PRINT"));
    add(ref, Map.of("name", "Carl Browser", "mayBeWrittenTo", false, "noLettersReason", "Court order of 3 May 2026"));
    browser.open("/cases/" + ref + "/people").isAccessible().picture("people-two-households");
    assertThat(browser.text()).contains("2 copies, each sent in its own way", "Letters do not go to",
        "Do not write to Carl Browser", "Yaw Browser: by post or by hand, in large print");
    answerAll(ref);
    goTo(MON_28_SEP_2026);
    answerAll(ref);
    UUID letter = decision(ref);
    assertThat(sheets.of(letter).copies()).extracting(copy -> copy.to().name() + " " + copy.sending().method().code())
        .contains("Laura Browser hand", "Yaw Browser post-first").noneMatch(words -> words.contains("Carl"));
    LocalDate byHand = effect(letter, Method.HAND);
    LocalDate byPost = effect(letter, Method.POST_FIRST);
    assertThat(byPost).isAfter(byHand);
    assertThat(limits.find(ref, DECIDE, null)).hasValueSatisfying(limit ->
        assertThat(limit.comparedOn()).isEqualTo(byPost));
    sign("t-priya");
    browser.open("/cases/" + ref + "/letters/" + letter).isAccessible().picture("letter-each-copy");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aLetterIsReadBehindTheLinkThatWasMailed() {
    goTo(LocalDate.of(2026, 10, 13));
    people.as("t-priya");
    String ref = people.aCase().named("Mabel", "Browser").open();
    UUID letter = SystemActor.call("test", () -> prepare.about(NoticeType.N4, ref, NoticeDetails.decision(
        "Do not assess", "The school gives the help that is needed.", "Daniel Testing", today())));
    SystemActor.run("test", () -> process.giveNotice(ref, letter.toString()));
    people.as("t-priya");
    approve.approve(new ApproveNotice.Command(letter, ""));
    people.signOut();
    as("t-priya");
    browser.open(tasks.require(ref, "record-dispatch", letter.toString()).href()).isAccessible()
        .picture("send-by-link").fill(Map.of("method", "email-link", "dispatchedOn", today())).pressMain();
    assertThat(browser.has(".govuk-error-summary")).as(browser.text()).isFalse();
    browser.open("/outbox").isAccessible().picture("outbox-with-links");
    String path = tokens.path(links.of(letter).stream().filter(link -> link.email().startsWith("abena")).findFirst()
        .orElseThrow().id());
    browser.open(path).isAccessible().picture("read-confirm").fill(Map.of("email", "someone@else.test")).pressMain()
        .isAccessible().picture("read-wrong-address");
    assertThat(browser.text()).contains("There is a problem", "After 5 wrong addresses");
    browser.fill(Map.of("email", "abena@family.test")).pressMain().isAccessible().picture("read-letter");
    assertThat(browser.text()).contains("Dear Abena Browser", "Download this letter as PDF");
    browser.open("/letters/read/nobody-was-given-this").isAccessible().picture("read-closed");
    assertThat(browser.text()).contains("This link does not open a letter");
    browser.open("/cases/" + ref + "/letters/" + letter).isAccessible().picture("letter-with-links");
    assertThat(browser.text()).contains("Opened by link on 13 October 2026");
    browser.follow("Close it or send a new one").isAccessible().pressMain().isAccessible().picture("letter-link");
  }

  @Test
  void aLookedAfterChildAndWhoDecidesAreWrittenDown() {
    String ref = register("Lou");
    browser.open("/cases/" + ref + "/people/looked-after").isAccessible().picture("looked-after").pressMain()
        .isAccessible();
    assertThat(browser.text()).contains("There is a problem");
    browser.fill(Map.of("since", today().minusDays(9), "basis", "CARE_ORDER", "authority", "Otherby Council"))
        .pressMain().isAccessible().picture("people-looked-after");
    assertThat(browser.text()).contains("Otherby Council", "Add the social worker");
    browser.open("/cases/" + ref + "/people/who-decides").isAccessible().picture("who-decides").pressMain()
        .isAccessible();
    browser.fill(Map.of("canDecide", "no", "decidedOn", today(), "decidedBy", "Dr Lee, psychologist",
        "basis", "Assessed for this decision.")).pressMain().isAccessible();
    assertThat(browser.text()).contains("cannot make these decisions. Found by Dr Lee");
    browser.open("/cases/" + ref + "/people/new").isAccessible().fill(Map.of("name", "Nobody Said"))
        .pressMain().isAccessible();
    assertThat(browser.text()).contains("There is a problem");
    assertThat(browser.typed("name")).isEqualTo("Nobody Said");
  }

  @Test
  void anAdvocatesConsentIsRecordedAndEnded() {
    String ref = register("Advo");
    browser.open("/cases/" + ref + "/people/new").fill(Map.of("kind", "ADVOCATE", "support", "ADVICE_SERVICE", "name",
        "Grace Obi", "organisation", "Otherby SENDIASS", "mayBeWrittenTo", true)).pressMain().isAccessible().pressMain()
        .isAccessible();
    assertThat(browser.text()).contains("There is a problem", "What Grace Obi may do");
    String giver = casePeople.mayConsent(ref).get(0).id().toString();
    browser.fill(Map.of("purposes", List.of("TOLD"), "givenBy", giver, "givenOn", today(), "how", "PHONE")).pressMain()
        .isAccessible().picture("people-advocate");
    assertThat(browser.text()).contains("The consent is recorded.", "Be told about the case.");
    browser.open("/cases/" + ref + "/where").isAccessible().picture("where-who-may-be-told");
    browser.open("/cases/" + ref + "/people").follow("End the consent").isAccessible().pressMain().isAccessible();
    browser.fill(Map.of("endedOn", today(), "why", "Withdrawn by phone")).pressMain().isAccessible();
    assertThat(browser.text()).contains("The consent has ended.");
  }

  @Test
  void theCoordinatorIsAskedWhoWillDecide() {
    people.as("t-priya");
    String ref = people.aCase().born(LocalDate.of(2011, 3, 1)).named("Yara", "Browser").open();
    people.signOut();
    SystemActor.run(SystemActor.TIMER, () -> askWhoDecides.ask(new AskWhoDecidesInCase.Command(ref)));
    as("t-priya");
    browser.open("/cases/" + ref).follow("Ask who decides").isAccessible().picture("ask-who-decides").pressMain()
        .isAccessible();
    assertThat(browser.text()).contains("There is a problem", "From Saturday 26 June 2027 Yara decides");
    browser.fill(Map.of("canDecide", "yes", "decidedOn", today(), "decidedBy", "Ms Hall, form tutor", "basis", "Asked."))
        .pressMain().isAccessible();
    assertThat(browser.path()).startsWith("/cases/" + ref);
  }

  private void add(String ref, Map<String, Object> details) {
    Map<String, Object> all = new HashMap<>(Map.of("kind", "PARENT", "mayBeWrittenTo", true));
    all.putAll(details);
    browser.open("/cases/" + ref + "/people/new").isAccessible().fill(all).pressMain();
    assertThat(browser.path()).as(browser.text()).isEqualTo("/cases/" + ref + "/people?done=added");
  }

  private void sign(String username) {
    if (!signedIn.equals(username)) {
      as(username);
      signedIn = username;
    }
  }

  /** Answers what is open until the decision whether to assess has left. */
  private void answerAll(String ref) {
    for (OpenTask task = next(ref); task != null; task = next(ref)) {
      sign(switch (task.key()) {
        case "record-decision-to-assess" -> "t-daniel";
        case "record-panel-advice" -> "t-amelia";
        default -> "t-priya";
      });
      browser.open(task.href());
      if (task.key().equals("record-dispatch")) {
        send(task);
      } else {
        browser.fill(answers(task)).pressMain();
      }
      assertThat(browser.has(".govuk-error-summary")).as("%s: %s", task.key(), browser.text()).isFalse();
      due.runDue();
    }
  }

  private OpenTask next(String ref) {
    boolean early = today().isBefore(MON_28_SEP_2026);
    return tasks.open(ref).stream().filter(task -> List.of("approve-notice", "record-dispatch").contains(task.key())
        || !early && List.of("record-panel-advice", "record-decision-to-assess").contains(task.key()))
        .findFirst().orElse(null);
  }

  private Map<String, Object> answers(OpenTask task) {
    return switch (task.key()) {
      case "record-panel-advice" -> Answers.panel(today(), true);
      case "record-decision-to-assess" -> Answers.decisionToAssess(today(), true);
      default -> Map.of();
    };
  }

  /** All by hand, but where the father gets a copy his goes by post. */
  private void send(OpenTask task) {
    browser.fill(Map.of("method", "hand", "dispatchedOn", today()));
    sheets.of(UUID.fromString(task.itemId())).to().stream().filter(to -> to.name().equals("Yaw Browser")).findFirst()
        .ifPresent(his -> browser.press("Add").isAccessible()
            .fill(Map.of("copies[0].to", his.key(), "copies[0].method", "post-first")));
    browser.pressMain();
  }

  private UUID decision(String ref) {
    return notices.latest(ref, NoticeType.N3, null).orElseThrow().id();
  }

  private LocalDate effect(UUID letter, Method method) {
    return sheets.of(letter).copies().stream().filter(copy -> copy.sending().method() == method)
        .map(copy -> copy.sending().effectiveOn()).findFirst().orElseThrow();
  }
}
