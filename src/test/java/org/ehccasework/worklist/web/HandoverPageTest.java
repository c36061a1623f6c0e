package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.StatementCounter;
import org.ehccasework.casefile.CaseContacts;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.ChangeReason;
import org.ehccasework.casefile.LogContact;
import org.ehccasework.casefile.PersonNeeds;
import org.ehccasework.casefile.PersonTies;
import org.ehccasework.casefile.ReassignCase;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.ehccasework.people.Team;
import org.ehccasework.statute.Method;
import org.ehccasework.worklist.PromiseLists;
import org.ehccasework.worklist.PutOffTask;
import org.ehccasework.worklist.SampleTask;
import org.ehccasework.worklist.TaskLists;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class HandoverPageTest {

  private static final LocalDate TUE_13_OCT_2026 = LocalDate.of(2026, 10, 13);

  @Autowired MockMvc mvc;
  @Autowired CaseFixtures fixtures;
  @Autowired BootstrapPeople bootstrap;
  @Autowired CaseFiles files;
  @Autowired CasePeople people;
  @Autowired CaseTasks tasks;
  @Autowired Notices notices;
  @Autowired Sheets sheets;
  @Autowired ReassignCase reassignCase;
  @Autowired LogContact logContact;
  @Autowired PutOffTask putOff;
  @Autowired TaskLists lists;
  @Autowired PromiseLists promises;
  @Autowired SampleTask sample;
  @Autowired StatementCounter statements;
  @Autowired MovableClock clock;
  @Autowired StatutoryClock law;
  @Autowired JdbcClient jdbc;

  private String lea;
  private String sam;
  private String omar;

  @BeforeEach
  void threeCoordinators() {
    clock.stopAt(TUE_13_OCT_2026.atTime(9, 0).atZone(clock.getZone()).toInstant());
    fixtures.authority();
    lea = coordinator("Lea Leaving", fixtures.north());
    sam = coordinator("Sid Staying", fixtures.north());
    omar = coordinator("Ola Other", fixtures.south());
  }

  @AfterEach
  void end() {
    clock.reset();
    fixtures.signOut();
  }

  @Test
  void sharesThePersonsCasesAfterALookCaseByCase() throws Exception {
    String one = open();
    String two = open();
    String three = open();
    Document page = page(get("/cases/handover").param("from", lea).param("to", sam, omar), 200);
    assertThat(page.select("caption").text()).isEqualTo("3 cases. Untick what should stay as it is.");
    assertThat(page.select("input[name=case][checked]").eachAttr("value")).containsExactlyInAnyOrder(one, two, three);
    assertThat(page.select("tbody select option[selected]").eachAttr("value")).containsExactly(omar, sam, omar);
    assertThat(page.select("tbody tr").first().text()).contains("1st coordinator since October 2026", "No deputy",
        "year 3", "Elm Grove Primary School");
    String result = send(hand(one, sam).param("case", two).param("to-" + two, omar).param("told", "LEFT")
        .param("deputy", "t-priya").param("why", "Lea leaves us"));
    assertThat(page(get(result), 200).select(".govuk-notification-banner").text())
        .contains("2 cases handed over: Sid Staying (1), Ola Other (1).", "The letters to the families wait");
    assertThat(files.get(one).coordinator()).isEqualTo(sam);
    assertThat(files.get(one).deputy()).isEqualTo("t-priya");
    assertThat(files.get(two).coordinator()).isEqualTo(omar);
    assertThat(files.get(two).teamId()).isEqualTo(fixtures.south().id());
    assertThat(files.get(three).coordinator()).isEqualTo(lea);
    assertThat(letter(one).type()).isEqualTo(NoticeType.HANDOVER);
  }

  @Test
  void saysByNameWhatDidNotWork() throws Exception {
    String one = open();
    String two = open();
    as("t-maya");
    reassignCase.reassign(new ReassignCase.Command(two, "t-priya", null, null));
    String result = send(hand(one, "nobody").param("case", two).param("to-" + two, sam));
    Document page = page(get(result), 200);
    assertThat(page.select("main h2").text()).contains("2 not done");
    assertThat(page.select("main li").eachText()).satisfiesExactly(
        first -> assertThat(first).contains(child(one), one, "Select a coordinator who works here."),
        second -> assertThat(second).contains(child(two), two,
            "It has been reassigned meanwhile: Priya Testing is its coordinator now."));
    assertThat(page(post("/cases/handover").param("from", lea).param("to", sam), 422).select("main").text())
        .contains("Select at least one case.");
  }

  @Test
  void narrowsByStageYearAndSchool() throws Exception {
    String little = open();
    String big = fixtures.aCase().coordinator(lea).born(LocalDate.of(2012, 3, 1)).open();
    jdbc.sql("update case_file set stage = 'DRAFTING' where ref = ?").param(big).update();
    assertThat(refs("year", "10")).containsExactly(big);
    assertThat(refs("year", "3")).containsExactly(little);
    assertThat(refs("stage", "drafting")).containsExactly(big);
    assertThat(refs("school", "Elm Grove Primary School")).hasSize(2);
    assertThat(refs("school", "Nowhere")).isEmpty();
  }

  @Test
  void findsCasesWithoutADeputyAndThoseSomeoneIsDeputyOf() throws Exception {
    String one = open();
    assertThat(refs("what", "no-deputy")).containsExactly(one);
    send(hand(one, sam).param("what", "no-deputy"));
    assertThat(files.get(one).coordinator()).isEqualTo(lea);
    assertThat(files.get(one).deputy()).isEqualTo(sam);
    assertThat(notices.of(one)).isEmpty();
    assertThat(refs("what", "no-deputy")).isEmpty();
    Document page = page(get("/cases/handover").param("from", sam).param("what", "deputy").param("to", omar), 200);
    assertThat(page.select("input[name=case]").eachAttr("value")).containsExactly(one);
    String nobodys = fixtures.aCase().coordinator(null).open();
    assertThat(page(get("/cases/handover").param("from", "-").param("to", omar), 200).select("input[name=case]")
        .eachAttr("value")).contains(nobodys);
  }

  @Test
  void theLetterSaysWhoItWasWhoItIsAndWhy() {
    String ref = open();
    as("t-maya");
    reassignCase.reassign(new ReassignCase.Command(ref, sam, null, null, ChangeReason.LEFT));
    Sheets.Sheet sheet = sheets.of(letter(ref).id());
    assertThat(sheet.letter().text()).contains("Sid Staying is now your coordinator. Until now it was Lea "
        + "Leaving. Lea Leaving has left our team.", "what we promised you still holds", "01234 555010");
    assertThat(sheet.to()).extracting("name").allMatch(name -> name.toString().startsWith("Abena"));
    assertThat(sheet.toMend()).isEmpty();
    assertThat(sheet.byWhen()).isEmpty();
    OpenTask task = tasks.require(ref, "approve-notice", letter(ref).id().toString());
    assertThat(task.assignee()).isEqualTo(sam);
    assertThat(task.about()).isEqualTo("letter to say who the coordinator is now");
  }

  @Test
  void oneLetterIsEnoughHoweverOftenACaseChangesHandsBeforeItLeft() {
    String ref = open();
    as("t-maya");
    reassignCase.reassign(new ReassignCase.Command(ref, sam, null, null));
    reassignCase.reassign(new ReassignCase.Command(ref, omar, null, null));
    assertThat(notices.waiting(ref, NoticeType.HANDOVER)).hasSize(1);
    assertThat(sheets.of(letter(ref).id()).letter().text())
        .contains("Ola Other is now your coordinator", "Until now it was Lea Leaving.").doesNotContain("Sid Staying");
    assertThat(tasks.open(ref)).hasSize(1);
    reassignCase.reassign(new ReassignCase.Command(ref, lea, null, null));
    assertThat(notices.waiting(ref, NoticeType.HANDOVER)).isEmpty();
    assertThat(tasks.open(ref)).isEmpty();
  }

  @Test
  void promisesAndTasksPutOffMoveWithTheCase() {
    String ref = open();
    as(lea);
    logContact.log(new LogContact.Command(ref, CaseContacts.Kind.CALL, "Abena Mensah", TUE_13_OCT_2026, "A call",
        "Ring back", TUE_13_OCT_2026.plusDays(2)));
    OpenTask task = SystemActor.call("test", () -> sample.begin(ref));
    as(lea);
    putOff.putOff(new PutOffTask.Command(ref, task.id(), "Dr Lowe", "Away", TUE_13_OCT_2026.plusDays(3)));
    as("t-maya");
    reassignCase.reassign(new ReassignCase.Command(ref, sam, null, null));
    as(sam);
    assertThat(lists.waiting(1).lines()).extracting(line -> line.task().id()).containsExactly(task.id());
    assertThat(promises.mine().lines()).extracting("promise").containsExactly("Ring back");
    as(lea);
    assertThat(lists.waiting(1).lines()).isEmpty();
    assertThat(promises.mine().lines()).isEmpty();
  }

  @Test
  void manyLettersAreApprovedAndSentTogether() throws Exception {
    String one = open();
    String two = open();
    String three = open();
    as("t-maya");
    List.of(one, two, three).forEach(ref -> reassignCase.reassign(new ReassignCase.Command(ref, sam, null, null)));
    jdbc.sql("update case_person set may_be_written_to = false where case_ref = ?").param(three).update();
    Document page = page(get("/letters/handover"), sam, 200);
    assertThat(page.select("#to-approve").text()).isEqualTo("To approve (3)");
    String result = send(post("/letters/handover/approve").param("letter", id(one), id(two), id(three))
        .param("freePart", "We look forward to meeting you."), sam);
    Document approved = page(get(result), sam, 200);
    assertThat(approved.select(".govuk-notification-banner").text()).contains("2 letters approved.");
    assertThat(approved.select("main li").text()).contains(child(three), "Nobody would get this letter.");
    assertThat(sheets.of(letter(one).id()).letter().text()).contains("We look forward to meeting you.");
    assertThat(page(post("/letters/handover/dispatch").param("letter", id(one)), sam, 422)
        .select(".govuk-error-summary").text()).contains("how they were sent");
    String sent = send(post("/letters/handover/dispatch").param("letter", id(one), id(two)).param("method", "post-first")
        .param("dispatchedOn-day", "13").param("dispatchedOn-month", "10").param("dispatchedOn-year", "2026"), sam);
    assertThat(page(get(sent), sam, 200).select(".govuk-notification-banner").text())
        .contains("2 letters recorded as sent.");
    assertThat(letter(two).status()).isEqualTo(Notice.Status.DISPATCHED);
    assertThat(tasks.open(one)).isEmpty();
    assertThat(page(get("/letters/handover"), omar, 200).select("main").text())
        .contains("No letter about a change of coordinator waits for you.");
  }

  @Test
  void eachCopyOfALetterGoesItsOwnWayAsOnThePageOfOneLetter() throws Exception {
    String ref = open();
    people.add(new CasePerson(UUID.randomUUID(), ref, CasePerson.Kind.PARENT, "Yaw Mensah", null, "9 Far Lane, Otherby",
        null, null, false, true).with(PersonTies.NONE, new PersonNeeds(null, false, PersonNeeds.Format.LARGE_PRINT,
        null)));
    as("t-maya");
    reassignCase.reassign(new ReassignCase.Command(ref, omar, null, null));
    send(post("/letters/handover/approve").param("letter", id(ref)), omar);
    Document page = page(get("/letters/handover"), omar, 200);
    assertThat(page.select("main").text()).contains("Yaw Mensah, parent", "Needed: in large print");
    var his = page.select("label:contains(Yaw Mensah) + select").first();
    assertThat(his.select("option").eachText()).contains("The same way as the others", "By hand")
        .doesNotContain("Email");
    String byHand = his.select("option:contains(By hand)").val();
    Document again = page(post("/letters/handover/dispatch").param("letter", id(ref)).param("way", "", byHand),
        omar, 422);
    assertThat(again.select("option[value='" + byHand + "']").hasAttr("selected")).isTrue();
    send(post("/letters/handover/dispatch").param("letter", id(ref)).param("way", "", byHand)
        .param("method", "post-first").param("dispatchedOn-day", "13").param("dispatchedOn-month", "10")
        .param("dispatchedOn-year", "2026"), omar);
    assertThat(sheets.of(letter(ref).id()).copies()).hasSize(2).allSatisfy(copy -> assertThat(copy.sending().method())
        .isEqualTo(copy.to().name().equals("Yaw Mensah") ? Method.HAND : Method.POST_FIRST));
  }

  @Test
  void thePageOfLettersTakesTheSameNumberOfStatementsHoweverManyThereAre() throws Exception {
    as("t-maya");
    reassignCase.reassign(new ReassignCase.Command(open(), omar, null, null));
    int few = statements.count(() -> page(get("/letters/handover"), omar, 200));
    for (int n = 0; n < 5; n++) {
      as("t-maya");
      reassignCase.reassign(new ReassignCase.Command(open(), omar, null, null));
    }
    assertThat(statements.count(() -> page(get("/letters/handover"), omar, 200))).isEqualTo(few);
  }

  @Test
  void theBriefingSumsTheCaseUp() throws Exception {
    String ref = open();
    as(lea);
    logContact.log(new LogContact.Command(ref, CaseContacts.Kind.CALL, "Abena Mensah", LocalDate.of(2026, 9, 8),
        "She was worried.", "Ring back", LocalDate.of(2026, 9, 10)));
    as("t-maya");
    reassignCase.reassign(new ReassignCase.Command(ref, sam, null, null));
    reassignCase.reassign(new ReassignCase.Command(ref, omar, null, null));
    Document page = page(get("/cases/" + ref + "/briefing"), omar, 200);
    assertThat(page.select("main").text()).contains("Briefing: " + child(ref), "1 promise is past its day.",
        "The last contact was on 8 September 2026, more than 4 weeks ago.", "Nobody covers: the case has no deputy.",
        "The family has had 3 coordinators.", "Approve notice: letter to say who the coordinator is now",
        "Ola Other has it", "To Abena Mensah, by 10 September 2026 (23 working days late): Ring back", "She was worried.",
        "3rd coordinator since October 2026.", "Lea Leaving, since 13 October 2026.");
    jdbc.sql("update case_task set due_on = date '2026-01-05' where case_ref = ? and open = true").param(ref).update();
    SystemActor.run("test", () -> law.openForRequest(ref, LocalDate.now(clock).minusWeeks(5), null));
    assertThat(page(get("/cases/" + ref + "/briefing"), omar, 200).select(".app-briefing").first().text())
        .contains("Soon: Decide whether to assess", "In 7 days.").containsPattern("tasks? (is|are) past (its|their) day");
    assertThat(page(get("/cases/" + ref), omar, 200).select("main").text()).contains("3rd coordinator since October 2026",
        "Briefing for a new coordinator");
  }

  @Test
  void sendsAsFewStatementsForManyCasesAsForOne() throws Exception {
    open();
    int few = statements.count(() -> page(get("/cases/handover").param("from", lea).param("to", sam), 200));
    for (int i = 0; i < 30; i++) {
      open();
    }
    assertThat(statements.count(() -> page(get("/cases/handover").param("from", lea).param("to", sam), 200)))
        .isEqualTo(few);
  }

  private String open() {
    return SystemActor.call("test", () -> fixtures.aCase().coordinator(lea).open());
  }

  private String coordinator(String name, Team team) {
    String username = name.toLowerCase().split(" ")[0] + "-" + UUID.randomUUID().toString().substring(0, 8);
    SystemActor.run("test", () -> bootstrap.person(new StaffMember(UUID.randomUUID(), username, name,
        username + "@council.test", "01234 555010", fixtures.authority().id(), team.id(), null,
        Set.of(Role.COORDINATOR), true), CaseFixtures.PASSWORD, false));
    return username;
  }

  private void as(String username) {
    fixtures.as(username);
  }

  private Notice letter(String ref) {
    return notices.latest(ref, NoticeType.HANDOVER, null).orElseThrow();
  }

  private String id(String ref) {
    return letter(ref).id().toString();
  }

  private String child(String ref) {
    return files.get(ref).child().fullName();
  }

  private List<String> refs(String filter, String value) throws Exception {
    return page(get("/cases/handover").param("from", lea).param("to", sam).param(filter, value), 200)
        .select("input[name=case]").eachAttr("value");
  }

  private MockHttpServletRequestBuilder hand(String ref, String to) {
    return post("/cases/handover").param("from", lea).param("to", sam, omar).param("case", ref).param("to-" + ref, to);
  }

  private String send(MockHttpServletRequestBuilder request) throws Exception {
    return send(request, "t-maya");
  }

  private String send(MockHttpServletRequestBuilder request, String username) throws Exception {
    String address = mvc.perform(request.with(fixtures.signedIn(username)).with(csrf())).andReturn().getResponse()
        .getRedirectedUrl();
    assertThat(address).startsWith("/my-work/results/");
    return address;
  }

  private Document page(MockHttpServletRequestBuilder request, int status) throws Exception {
    return page(request, "t-maya", status);
  }

  private Document page(MockHttpServletRequestBuilder request, String username, int status) throws Exception {
    var response = mvc.perform(request.with(fixtures.signedIn(username)).with(csrf())).andReturn().getResponse();
    Document page = Jsoup.parse(response.getContentAsString());
    assertThat(response.getStatus()).as(page.text()).isEqualTo(status);
    assertThat(page.select("h1")).hasSize(1);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    return page;
  }
}
