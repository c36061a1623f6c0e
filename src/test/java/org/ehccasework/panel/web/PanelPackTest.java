package org.ehccasework.panel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.panel.PanelFixtures.MON_7_SEP_2026;
import static org.ehccasework.web.print.PdfCheck.bare;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.camunda.bpm.engine.RuntimeService;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.clock.StatutoryClock;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.panel.PanelFixtures;
import org.ehccasework.panel.Question;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.ehccasework.people.Team;
import org.ehccasework.web.print.PdfCheck;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** A team of its own within the council of the panels, for its pack holds no more than its own cases. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class PanelPackTest {

  private static final String COORDINATOR = "p-pack";

  @Autowired MockMvc mvc;
  @Autowired PanelFixtures panels;
  @Autowired CaseFixtures fixtures;
  @Autowired BootstrapPeople bootstrap;
  @Autowired StaffDirectory staff;
  @Autowired StatutoryClock limits;
  @Autowired RuntimeService runtime;
  @Autowired CaseFiles files;
  @Autowired CaseHistory history;
  @Autowired DocumentStore documents;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private String ref;

  @BeforeEach
  void aCaseOnTheAgenda() {
    panels.standAt(MON_7_SEP_2026);
    panels.panelSits(Question.TO_ASSESS, LocalDate.of(2026, 9, 24));
    ref = caseToDecide(team());
  }

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  @Test
  void holdsEachCaseThePersonWorksWithAsAnItemOnPagesOfItsOwnAndCountsTheOthers() throws Exception {
    String second = caseToDecide(team());
    String ofAnotherTeam = panels.caseToDecide();
    String restricted = caseToDecide(team());
    jdbc.sql("update case_file set coordinator = 'p-dora', restricted = true where ref = ?").param(restricted).update();
    fixtures.as(COORDINATOR);
    history.add(ref, "request", "The mother asked for an assessment by letter.", null);
    documents.add(ref, "School report", "report.txt", "He likes trains.".getBytes());
    adviceCame(ref, "Kofi finds it hard to listen.\n- **always** in class\n- at home");

    byte[] pdf = pdf();
    PdfCheck.passes(pdf);
    assertThat(PdfCheck.title(pdf)).isEqualTo("Panel on Thursday 24 September 2026, pack");
    String aloud = PdfCheck.aloud(pdf);
    assertThat(aloud).contains(bare("This copy is for Paula Packer"), bare("are not in your copy"))
        .doesNotContain("**", bare(nameOf(ofAnotherTeam)), ofAnotherTeam, bare(nameOf(restricted)), restricted);
    String item = item(aloud, ref);
    assertThat(item).contains(bare("Date of birth 14 March 2019"), bare("Request received 7 September 2026"),
        bare("The mother asked for an assessment by letter."), bare("must have taken effect by Monday 19 October 2026"),
        "Section36(8)", bare("Educational psychology advice: received 3 September 2026 from Dr Ruth Adeyemi."),
        bare("Kofi finds it hard to listen. always in class at home"), bare("School report, added 7 September 2026"),
        bare("What is still missing Nothing that was asked for is missing."));
    assertThat(item(aloud, second)).contains(bare("No advice has been received."), bare("There are no documents."),
        bare("What is still missing documents that came with the request")).doesNotContain("Adeyemi");
    assertThat(number(aloud, ref)).isLessThan(number(aloud, second));
    try (var read = Loader.loadPDF(pdf)) {
      List<String> marks = new ArrayList<>();
      read.getDocumentCatalog().getDocumentOutline().children().forEach(mark -> marks.add(mark.getTitle()));
      assertThat(marks).contains("Item " + number(aloud, ref) + ": " + nameOf(ref));
      assertThat(read.getNumberOfPages()).isGreaterThan(marks.size());
    }
  }

  @Test
  void aLongAdviceFlowsOverPagesAndStaysWhole() throws Exception {
    adviceCame(ref, "He listens in small groups. ".repeat(400) + "This is the end.");
    byte[] pdf = pdf();
    PdfCheck.passes(pdf);
    assertThat(item(PdfCheck.aloud(pdf), ref)).contains(bare("This is the end."));
  }

  @Test
  void eachCaseInItCountsAsOpenedAndItsFileIsNamedAfterTheDayAlone() throws Exception {
    MockHttpServletResponse answer = answer(COORDINATOR, pack());
    assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"panel-2026-09-24.pdf\"");
    assertThat(answer.getHeaders("Cache-Control")).containsExactly("no-store");
    assertThat(opened(ref)).containsExactly(COORDINATOR);
  }

  @Test
  void aPanelThatHearsNoneOfThePersonsCasesHasNoPackForThem() throws Exception {
    assertThat(answer("t-ed", pack()).getStatus()).as("advisers").isEqualTo(403);
    assertThat(answer("t-priya", pack()).getStatus()).as("another council").isEqualTo(404);
    panels.standAt(MON_7_SEP_2026);
    panels.panelSits(Question.TO_ISSUE, LocalDate.of(2026, 10, 1));
    String page = agenda();
    assertThat(answer(COORDINATOR, page + "/pack").getStatus()).isEqualTo(404);
    assertThat(Jsoup.parse(answer(COORDINATOR, page).getContentAsString()).select("a[href$=/pack]")).isEmpty();
    assertThat(opened(ref)).isEmpty();
  }

  @Test
  void theAgendaOffersItWithHowManyCasesAndNumbersThemAlike() throws Exception {
    var page = Jsoup.parse(answer(COORDINATOR, agenda()).getContentAsString());
    int rows = page.select("tbody tr").size();
    assertThat(page.select("tbody tr:contains(" + ref + ")").text())
        .contains(ref + ", item " + number(PdfCheck.aloud(pdf()), ref));
    assertThat(page.select("a[href=" + pack() + "]").text())
        .isEqualTo("Download the pack (PDF), " + (rows == 1 ? "1 case" : rows + " cases"));
  }

  private String caseToDecide(UUID of) {
    fixtures.as(COORDINATOR);
    String opened = fixtures.aCase().of(panels.authority().id(), of).coordinator(COORDINATOR)
        .receivedOn(MON_7_SEP_2026).open();
    limits.openForRequest(opened, MON_7_SEP_2026, null);
    runtime.startProcessInstanceByKey("decide-whether-to-assess", opened);
    return opened;
  }

  private void adviceCame(String caseRef, String needs) {
    jdbc.sql("""
        insert into advice_request (id, case_ref, place, kind, regulation, body, adulthood, method, chosen_by,
          chosen_on, status, received_on, author, author_role, needs)
        values (?, ?, 1, 'psychology', '6(1)(d)', 'Educational psychology advice', false, 'email', 'system', ?,
          'RECEIVED', ?, 'Dr Ruth Adeyemi', 'Psychologist', ?)""")
        .params(UUID.randomUUID(), caseRef, LocalDate.of(2026, 8, 20), LocalDate.of(2026, 9, 3), needs).update();
  }

  /** Its only coordinator comes with it, once for all these tests. */
  private UUID team() {
    return staff.find(COORDINATOR).orElseGet(() -> SystemActor.call("test", () -> {
      Team own = bootstrap.team(panels.authority().id(), "Pack team");
      return bootstrap.person(new StaffMember(UUID.randomUUID(), COORDINATOR, "Paula Packer", "p-pack@panelby.test",
          "01234 556010", panels.authority().id(), own.id(), null, Set.of(Role.COORDINATOR), true),
          CaseFixtures.PASSWORD, false);
    })).teamId();
  }

  private String agenda() throws Exception {
    return Jsoup.parse(answer(COORDINATOR, "/panels").getContentAsString()).select("tbody a").first().attr("href");
  }

  private String pack() throws Exception {
    return agenda() + "/pack";
  }

  private byte[] pdf() throws Exception {
    MockHttpServletResponse answer = answer(COORDINATOR, pack());
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsByteArray();
  }

  private String nameOf(String caseRef) {
    CaseFile file = files.get(caseRef);
    return file.child().fullName();
  }

  /** What is read aloud of one case, up to the next. */
  private String item(String aloud, String caseRef) {
    String name = bare(nameOf(caseRef));
    String rest = aloud.substring(aloud.indexOf(":" + name + "Reference"));
    int end = Pattern.compile("Item\\d+:").matcher(rest).results().findFirst().map(next -> next.start())
        .orElse(rest.length());
    return rest.substring(0, end);
  }

  private int number(String aloud, String caseRef) {
    var found = Pattern.compile("Item(\\d+):" + Pattern.quote(bare(nameOf(caseRef)))).matcher(aloud);
    assertThat(found.find()).isTrue();
    return Integer.parseInt(found.group(1));
  }

  private List<String> opened(String caseRef) {
    return jdbc.sql("select username from access_log where case_ref = ? and action = 'OPEN_CASE'").param(caseRef)
        .query(String.class).list();
  }

  private MockHttpServletResponse answer(String username, String address) throws Exception {
    return mvc.perform(get(address).with(fixtures.signedIn(username))).andReturn().getResponse();
  }
}
