package org.ehccasework.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.casefile.CaseToOpen.MON_7_SEP_2026;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.CaseSteps;
import org.ehccasework.advice.NoteConflict;
import org.ehccasework.advice.internal.AdviceQuestions;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.casefile.AddCasePerson;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.Consent;
import org.ehccasework.casefile.PersonDetails;
import org.ehccasework.casefile.PersonNeeds;
import org.ehccasework.casefile.PersonTies;
import org.ehccasework.casefile.RecordConsent;
import org.ehccasework.casefile.Support;
import org.ehccasework.clock.ClaimException;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.letters.ApproveNotice;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.PrepareNotice;
import org.ehccasework.people.SystemActor;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanJourney;
import org.ehccasework.plan.Plans;
import org.ehccasework.plan.SaveDraftPlan;
import org.ehccasework.request.web.RegisterSteps;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Goes through the product link by link and types into every form it meets; the session ends, the person signs in
 * again, and everything typed is there. Every address with a form must have been met.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class EveryFormKeepsWhatWasTypedTest {

  /** Addresses with a form in which nothing is typed that could be lost, and why. */
  private static final Map<String, String> NOTHING_TO_LOSE = Map.of(
      "/account", "passwords are never kept",
      "/admin/people/{id}/password", "a password is never kept",
      "/admin/settings/import", "a file, which only the browser can choose again",
      "/admin/settings/import/{id}", "a look at what would change, and a button",
      "/advice/reminders/sent", "a day that is suggested; the reminders are in its address",
      "/advice/reminders", "a look at who is reminded; the ticks are in its address",
      "/contribute/{id}/check", "a look at what is saved, and a button",
      "/contribute/{id}/report", "a file",
      "/letters/read/{token}", "one address of whoever cannot sign in",
      "/cases/new/{id}/check", "a look at what is saved, and a button");
  /** Forms of one box in a list or in the frame of a page, chosen again in a moment. */
  private static final Set<String> TOO_SHORT = Set.of("/cases/search", "/my-work/views", "/my-work/leave/letters",
      "/tasks/*/assign");
  /** How many pages of one kind are opened in a case: each may stand differently. */
  private static final int ALIKE_IN_A_CASE = 6;
  /** Boxes: two dates, or a name and a date. */
  private static final int SHORT = 6;
  private static final String UUIDS = "[0-9a-f]{8}-[0-9a-f-]{27}";

  @Autowired MockMvc browser;
  @Autowired CaseFixtures people;
  @Autowired CasePeople casePeople;
  @Autowired AddCasePerson addPerson;
  @Autowired RecordConsent recordConsent;
  @Autowired CaseSteps steps;
  @Autowired PlanJourney plan;
  @Autowired SaveDraftPlan save;
  @Autowired StatutoryClock limits;
  @Autowired AdviceRequests requests;
  @Autowired AdviceQuestions questions;
  @Autowired NoteConflict noteConflict;
  @Autowired ClaimException claimException;
  @Autowired PrepareNotice prepare;
  @Autowired ApproveNotice approve;
  @Autowired CaseProcess process;
  @Autowired List<RequestMappingHandlerMapping> mappings;
  @Autowired JdbcClient jdbc;

  private final Map<String, Met> met = new LinkedHashMap<>();
  private final Set<String> patterns = new TreeSet<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Integer> visits = new HashMap<>();

  /** A form as somebody met it. */
  private record Met(String who, String page, Element form) {}

  /** Other tests share the people and the directory. */
  @AfterEach
  void leaveNothingBehind() {
    plan.end();
    jdbc.sql("delete from form_draft").update();
    jdbc.sql("delete from request_draft").update();
    jdbc.sql("update setting set closed_on = date '2020-01-01' where name = 'Every Form School'").update();
  }

  @TestFactory
  Collection<DynamicTest> everyFormBringsBackWhatWasTypedBeforeTheSessionEnded() throws Exception {
    meetAll();
    people.signOut();
    Set<String> left = formAddresses();
    left.removeAll(patterns);
    left.removeAll(NOTHING_TO_LOSE.keySet());
    assertThat(left).as("addresses with a form that was not met: lead the way there in meetAll").isEmpty();
    assertThat(met).hasSizeGreaterThan(55);
    return met.entrySet().stream().map(each -> DynamicTest.dynamicTest(each.getKey(),
        () -> keepsWhatIsTyped(each.getValue()))).toList();
  }

  private void meetAll() throws Exception {
    String advice = inAdvice();
    String panel = people.openCase();
    people.hearThePanel(panel);
    String sent = plan.draftSent();
    String written = plan.begin();
    save.save(new SaveDraftPlan.Command(written, "0", Plans.withCare("Epilepsy.", "None identified", Plans.PROVISION,
        Plans.care(PlanContent.Section.G, "Epilepsy nurse visits"))));
    noteConflict.note(new NoteConflict.Command(written, "reading", requests.of(written).get(0).id(),
        plan.advice(written, AdviceKind.EDUCATION, "Head"), "One says daily."));
    plan.consulted(sent, "Oak School");
    var late = NoticeDetails.about(UUID.randomUUID(),
        Map.of(NoticeFacts.LIMIT, "send the final plan", NoticeFacts.DUE, "2026-11-30"));
    UUID letter = SystemActor.call("test", () -> prepare.about(NoticeType.LATE, sent, late));
    SystemActor.run("test", () -> process.giveNotice(sent, letter.toString()));
    people.as("t-priya");
    approve.approve(new ApproveNotice.Command(letter, ""));
    withAdvocate(sent);
    for (String ref : List.of(advice, panel, sent, written)) {
      String page = "/cases/" + ref;
      meet("t-priya", ref, page, page + "/advice", page + "/placement", page + "/plan", page + "/people",
          page + "/clock", page + "/leave-early", page + "/advice/ask", page + "/people/who-decides",
          page + "/people/looked-after");
      meet("t-maya", ref, page, page + "/restrict", page + "/reassign", page + "/clock/correct-receipt",
          page + "/clock/correct-responsible",
          page + "/letters", page + "/decide-without-panel");
      meet("t-daniel", ref, page, page + "/clock", page + "/tasks");
    }
    String draft = "/cases/" + written + "/plan/1";
    meet("t-priya", written, draft + "/A", draft + "/B", draft + "/B/new", draft + "/E/new", draft + "/F/new",
        draft + "/C", draft + "/G/agreement", draft + "/check", "/cases/" + written + "/write-draft-plan");
    meet("t-priya", sent, "/cases/" + sent + "/placement/add");
    String school = send("t-admin", post("/admin/settings/new").param("name", "Every Form School")
        .param("kind", "independent").param("urn", "970777").param("town", "Eastbury"));
    String bulk = "/tasks/bulk?task=" + anyTask("t-priya") + "&action=";
    RegisterSteps request = new RegisterSteps(browser, people, "t-priya").send("requesterKind", "parent",
            "requesterName", "Laura Form", "channel", "post", "receivedOn", "2020-09-07")
        .send("firstName", "Every", "lastName", "Form", "dateOfBirth", "2019-05-14")
        .send("parents[0].name", "Carl Form", "lookedAfter", "true");
    meet("t-priya", "/cases/new", request.step("request"), request.step("child"), request.step("family"), request.at());
    meet("t-priya", "/cases/new", request.send("careBasis", "REMAND", "careSince", "2020-03-02", "careAuthority",
        "Otherby Council").at());
    meet("t-priya", "/my-work", "/cases/new", "/my-work/leave", bulk + "put-off", bulk + "reassign");
    meet("t-maya", "/panels", "/panels", "/cases/handover?from=t-priya&to=t-sam&what=cases&share=equally");
    for (String adviser : List.of("t-hana", "t-sia", "t-paul")) {
      meet(adviser, "/contribute", "/contribute");
    }
    meet("t-admin", "/admin", "/admin", school, school + "/terms", "/admin/settings/new", "/admin/settings/terms",
        "/admin/organisations/new", "/admin/look", "/admin/letters/n1");
  }

  private void withAdvocate(String ref) {
    UUID advocate = addPerson.add(new AddCasePerson.Command(ref, new PersonDetails(CasePerson.Kind.ADVOCATE,
        "Every Helper", null, null, null, false, true, null, null, new PersonTies(null, null, false, false, null,
        Support.OTHER), PersonNeeds.NONE, null, null)));
    recordConsent.record(new RecordConsent.Command(ref, advocate, casePeople.mayConsent(ref).get(0).id(),
        LocalDate.of(2020, 9, 7), Consent.How.PHONE, Set.of(Consent.Purpose.TOLD), null));
  }

  private void goes(String ref, String setting) throws Exception {
    send("t-priya", post("/cases/" + ref + "/placement/setting").param("what", "moved").param("setting", setting)
        .param("since-day", "12").param("since-month", "10").param("since-year", "2026").param("toldBy", "Ama")
        .param("homeMoves", "NO").param("oldLetters", "KEEP"));
  }

  /** A case whose advisers have been asked, and have answered each in another way. */
  private String inAdvice() throws Exception {
    people.as("t-priya");
    String ref = people.openCase();
    steps.itIs(ref, LocalDate.of(2026, 10, 13));
    limits.openForRequest(ref, MON_7_SEP_2026, null);
    goes(ref, "Form Old School");
    people.as("t-priya");
    steps.standAt(ref, "ehc-needs-assessment", "choose-advice", Map.of());
    steps.answer(ref, "choose-advice", null, Map.of("sentBy", "email"));
    steps.runDue(ref);
    goes(ref, "Form New School");
    String social = "/contribute/" + request(ref, AdviceKind.SOCIAL_CARE);
    send("t-sia", post(social).param("needs", "None.").param("author", "Sia").param("authorRole", "Worker"));
    send("t-sia", post(social + "/check").param("revision", "1"));
    String medical = "/contribute/" + request(ref, AdviceKind.MEDICAL);
    send("t-hana", post(medical + "/nothing-to-add").param("considered", "No notes.").param("author", "Hana")
        .param("authorRole", "Paediatrician"));
    for (AdviceKind kind : List.of(AdviceKind.MEDICAL, AdviceKind.SOCIAL_CARE)) {
      send("t-priya", post("/cases/" + ref + "/advice/" + request(ref, kind) + "/question").param("question", "How?")
          .param("answerBy", "2026-12-20"));
    }
    UUID asked = questions.about(request(ref, AdviceKind.MEDICAL)).get(0).id();
    send("t-hana", post(medical + "/questions/" + asked).param("answer", "Asthma."));
    send("t-paul", post("/contribute/" + request(ref, AdviceKind.PSYCHOLOGY) + "/someone-else").param("who", "Dr Low")
        .param("why", "She knows him."));
    people.as("t-priya");
    claimException.claim(new ClaimException.Command(ref, "send-final-plan", null, "absence-from-area", "child",
        LocalDate.of(2026, 9, 10), LocalDate.of(2026, 10, 12), null, null, null, null, true, "Tickets", "Away"));
    return ref;
  }

  private UUID request(String ref, AdviceKind kind) {
    return requests.of(ref).stream().filter(one -> one.kind() == kind).findFirst().orElseThrow().id();
  }

  private String anyTask(String who) throws Exception {
    return open(who, "/my-work").select("input[name=task]").attr("value");
  }

  /** Follows the links of these pages that stay within what their addresses have in common. */
  private void meet(String who, String within, String... seeds) throws Exception {
    Deque<String> open = new ArrayDeque<>(List.of(seeds));
    while (!open.isEmpty()) {
      String href = open.poll();
      int alike = within.startsWith("EHC") ? ALIKE_IN_A_CASE : 1;
      if (!seen.add(who + " " + href) || visits.merge(who + within + kind(href), 1, Integer::sum) > alike) {
        continue;
      }
      Document page = open(who, href);
      if (page == null) {
        continue;
      }
      page.select("main form").forEach(form -> remember(who, href, form));
      page.select("main a[href^=/]").eachAttr("href").stream().filter(link -> link.contains(within))
          .filter(link -> !link.matches(".*(/pdf|\\.csv|/documents/|/print|/file|/versions/).*")).forEach(open::add);
    }
  }

  private static String kind(String href) {
    return href.replaceAll("EHC-\\d{4}-\\d+", "*").replaceAll(UUIDS, "*").replaceAll("=[^&]*", "=");
  }

  private void remember(String who, String page, Element form) {
    boolean typed = !form.select("textarea, select, input:not([type=hidden]):not([type=file])").isEmpty();
    String action = kind(form.attr("action"));
    if (typed && form.attr("method").equals("post") && !TOO_SHORT.contains(action)
        && !NOTHING_TO_LOSE.containsKey(form.attr("action").replaceAll(UUIDS, "{id}"))) {
      met.putIfAbsent(action, new Met(who, page, form));
    }
  }

  private void keepsWhatIsTyped(Met what) throws Exception {
    String page = what.who() + " on " + what.page();
    assertThat(what.form().select("[name=typedOn]")).as(page + " says which page it stands on").isNotEmpty();
    Map<String, List<String>> typed = typed(what.form());
    MvcResult refused = browser.perform(late(what.form(), typed)).andReturn();
    assertThat(refused.getResponse().getRedirectedUrl()).as(page).isEqualTo("/sign-in?ended&kept");
    var session = new MockHttpSession();
    String back = signIn(what.who(), session, refused.getResponse().getCookie("ehc-typed"));
    assertThat(URI.create(back).getPath()).as(page).isEqualTo(URI.create(what.page()).getPath());
    Document again = Jsoup.parse(browser.perform(get(URI.create(back)).session(session)).andReturn().getResponse()
        .getContentAsString());
    assertThat(again.text()).as(page).contains("You were signed out while writing");
    assertThat(inForm(sameForm(what, again))).as(page).containsExactlyInAnyOrderEntriesOf(visible(typed, what.form()));
    keepsADraft(what, typed);
  }

  /** Without a script, by the button; a form of one or two boxes needs none. */
  private void keepsADraft(Met what, Map<String, List<String>> typed) throws Exception {
    if (!what.form().hasAttr("data-keep-draft")) {
      assertThat(what.form().select("textarea, input[type=text]").size()).as("long: " + what.page())
          .isLessThanOrEqualTo(SHORT);
      return;
    }
    String at = typed.get("typedOn").get(0);
    send(what.who(), post("/drafts/start-again").param("at", at).param("typedOn", at));
    var later = post("/drafts").param("later", "yes");
    typed.forEach((name, values) -> later.param(name, values.toArray(String[]::new)));
    assertThat(send(what.who(), later)).startsWith("/drafts/saved?at=");
    assertThat(inForm(sameForm(what, open(what.who(), at)))).as("draft of " + what.page())
        .containsExactlyInAnyOrderEntriesOf(visible(typed, what.form()));
  }

  private static Element sameForm(Met what, Document page) {
    return page.select("main form[method=post]").stream()
        .filter(one -> one.attr("action").equals(what.form().attr("action"))).findFirst()
        .orElseThrow(() -> new AssertionError("The form is gone: " + page.select("main").text()));
  }

  /** The form as the browser sends it once the session is gone. */
  private static AbstractMockHttpServletRequestBuilder<?> late(Element form, Map<String, List<String>> typed) {
    String action = form.attr("action");
    AbstractMockHttpServletRequestBuilder<?> request = form.attr("enctype").equals(MediaType.MULTIPART_FORM_DATA_VALUE)
        ? multipart(URI.create(action)) : post(URI.create(action));
    typed.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
    return request.header("Sec-Fetch-Site", "same-origin").param("_csrf", "of the session that ended");
  }

  /** Something in every box, other answers than those that are there. */
  private static Map<String, List<String>> typed(Element form) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    form.select("input[type=hidden]").forEach(field -> typed.put(field.attr("name"), List.of(field.val())));
    form.select("textarea, input[type=text], input[type=email], input[type=tel], input:not([type])").forEach(field ->
        typed.put(field.attr("name"), List.of(words(field.attr("name")))));
    form.select("select").forEach(field -> typed.put(field.attr("name"),
        List.of(field.select("option").last().attr("value"))));
    form.select("input[type=radio], input[type=checkbox]").forEach(field ->
        typed.put(field.attr("name"), List.of(field.attr("value"))));
    typed.remove("_csrf");
    return typed;
  }

  private static String words(String name) {
    return name.endsWith("-day") ? "3" : name.endsWith("-month") ? "4" : name.endsWith("-year") ? "2031"
        : "Words for " + name;
  }

  /** What stands in the boxes, and what is chosen. */
  private static Map<String, List<String>> inForm(Element form) {
    Map<String, List<String>> found = new LinkedHashMap<>();
    form.select("textarea, input[type=text], input[type=email], input[type=tel], input:not([type])").forEach(field ->
        found.put(field.attr("name"), List.of(field.val())));
    form.select("select").forEach(field -> found.put(field.attr("name"),
        List.of(field.select("option[selected]").attr("value"))));
    form.select("input[type=radio][checked], input[type=checkbox][checked]").forEach(field ->
        found.put(field.attr("name"), List.of(field.attr("value"))));
    return found;
  }

  private static Map<String, List<String>> visible(Map<String, List<String>> typed, Element form) {
    Set<String> hidden = Set.copyOf(form.select("input[type=hidden]").eachAttr("name"));
    return typed.entrySet().stream().filter(one -> !hidden.contains(one.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private String signIn(String who, MockHttpSession session, Cookie ticket) throws Exception {
    return browser.perform(post("/sign-in").session(session).cookie(ticket).param("username", who)
        .param("password", CaseFixtures.PASSWORD).with(csrf())).andReturn().getResponse().getRedirectedUrl();
  }

  private String send(String who, MockHttpServletRequestBuilder request) throws Exception {
    MockHttpServletResponse response = browser.perform(request.with(csrf()).with(people.signedIn(who))).andReturn()
        .getResponse();
    assertThat(response.getStatus()).as(response.getContentAsString()).isEqualTo(302);
    return response.getRedirectedUrl();
  }

  /** The page; null where this person may not see it or it is no page. */
  private Document open(String who, String href) throws Exception {
    MvcResult result = browser.perform(get(URI.create(href)).with(people.signedIn(who))).andReturn();
    MockHttpServletResponse response = result.getResponse();
    if (response.getStatus() != 200 || !String.valueOf(response.getContentType()).startsWith("text/html")) {
      return null;
    }
    patterns.add(String.valueOf(result.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)));
    return Jsoup.parse(response.getContentAsString());
  }

  /** Every address of the product that is shown and sent to. */
  private Set<String> formAddresses() {
    Set<String> shown = addresses(RequestMethod.GET);
    shown.retainAll(addresses(RequestMethod.POST));
    shown.removeIf(address -> address.startsWith("/api/"));
    return shown;
  }

  private Set<String> addresses(RequestMethod method) {
    return mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .filter(info -> info.getMethodsCondition().getMethods().contains(method))
        .flatMap(EveryFormKeepsWhatWasTypedTest::paths).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> paths(RequestMappingInfo info) {
    return info.getPathPatternsCondition().getPatternValues().stream();
  }
}
