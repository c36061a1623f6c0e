package org.ehccasework.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.ehccasework.casefile.AuditKind;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Role;
import org.ehccasework.people.Staff;
import org.ehccasework.people.StaffMember;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Makes every change an administrator can make, through its page, and finds it in the audit. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AdministrationInTheAuditTest {

  private static final byte[] LOGO = picture();

  @Autowired MockMvc browser;
  @Autowired BootstrapPeople bootstrap;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private Staff staff;
  private StaffMember ada;
  private StaffMember sam;
  /** What each kind of search must show by now, oldest first. */
  private final List<String> made = new ArrayList<>();

  @BeforeEach
  void anAuthorityOfItsOwn() {
    clock.stopAt(LocalDate.of(2026, 11, 24).atTime(9, 0).atZone(clock.getZone()).toInstant());
    staff = new Staff(bootstrap);
    ada = staff.add("Ada Admin", Role.ADMINISTRATOR);
    sam = staff.add("Sam Reid", Role.COORDINATOR);
  }

  @AfterEach
  void letTheClockAndTheWordingsGo() {
    clock.reset();
    String own = " where authority_id = ?";
    jdbc.sql("delete from letter_wording_passage where wording_id in (select id from letter_wording" + own + ")")
        .param(staff.authority.id()).update();
    jdbc.sql("delete from letter_wording" + own).param(staff.authority.id()).update();
  }

  @Test
  void showsWhoChangedAPersonATeamOrABodyWhenAndFromWhatToWhat() throws Exception {
    String who = "Sam Reid-Jones (" + sam.username() + ")";
    String username = "lee." + sam.id().toString().substring(0, 8);
    does("Added a person Lee Park (" + username + "). Name: Lee Park. Agency: Health. Roles: Panel member.",
        "/admin/people/new", "username", username, "name", "Lee Park", "roles", "PANEL_MEMBER", "agency", "health",
        "password", "three words here");
    String[] renamed = {"name", "Sam Reid-Jones", "phone", "01632 960002", "roles", "TEAM_MANAGER", "team",
        staff.team.id().toString(), "agency", "health", "enabled", "true"};
    does("Changed a person " + who + ". Name: Sam Reid-Jones, before Sam Reid. Phone: 01632 960002, before none.",
        "/admin/people/" + sam.id(), renamed);
    made.add("Changed roles " + who + ". Roles: Team manager, before Coordinator.");
    does("Shut a person out " + who, "/admin/people/" + sam.id(), without("enabled", renamed));
    does("Let a person sign in " + who, "/admin/people/" + sam.id(), renamed);
    send(post("/admin/people/" + sam.id()), renamed);   // nothing has changed: nothing to write down
    does("Set a new password for " + who, "/admin/people/" + sam.id() + "/password", "password", "three words here");
    does("Added a team North", "/admin/teams", "name", "North");
    does("Added an organisation Marlshire Trust. Gives advice on: Health body. Name: Marlshire Trust. Lead's name: Dr "
        + "Lowe.", "/admin/organisations/new", "kind", "HEALTH", "name", "Marlshire Trust", "leadName", "Dr Lowe");
    String trust = page("/admin/organisations").select("tbody a").attr("href");
    does("Changed an organisation Marlshire Trust. Lead's name: Dr Shah, before Dr Lowe.", trust, "kind", "HEALTH",
        "name", "Marlshire Trust", "leadName", "Dr Shah");
    assertThat(found("administration")).containsExactlyInAnyOrderElementsOf(made);
    made.removeIf(line -> line.startsWith("Set a new password"));
    assertThat(found("people")).containsExactlyInAnyOrderElementsOf(made);
  }

  @Test
  void aLongDetailIsFoldedButNotWhatItIsAboutAndSaysSoToThoseWhoHearIt() throws Exception {
    String address = "1 Hall Street, by the old corn exchange and the river, second door on the left, ring twice";
    assertThat(send(post("/admin/council"), "name", "Marlshire Council", "dfeCode", "419", "address", address,
        "mediationAdviser", "Marlshire Mediation, " + address).getStatus()).isEqualTo(302);
    var cell = page("/admin/audit?kind=settings").select("tbody tr").first().select("td").get(1);
    assertThat(cell.select(".app-quiet").text()).isEqualTo("Marlshire Council");
    assertThat(cell.select("summary").text()).startsWith("All of it: Marlshire Council, Ada Admin, ");
    assertThat(cell.select(".govuk-details__text").text()).startsWith("Name: Marlshire Council, before ")
        .contains(address);
  }

  @Test
  void showsWhatWasChangedOfTheCouncilItsLookAndItsLetters() throws Exception {
    String was = staff.authority.name();
    does("Changed the council's details Marlshire Council. Name: Marlshire Council, before " + was + ". DfE code: 418, "
        + "before " + staff.authority.dfeCode() + ". Address: 1 Hall Street / Marlow, before none.", "/admin/council",
        "name", "Marlshire Council", "dfeCode", "418", "address", "1 Hall Street\r\nMarlow");
    look("Changed the council's look Logo and colours. Brand colour: #5a1f5a, before #0b4f5c. Logo: a new picture of "
        + LOGO.length + " bytes, before none.", multipart("/admin/look").file(new MockMultipartFile("logo", "logo.png",
            "image/png", LOGO)), "brand", "#5a1f5a", "link", "", "button", "");
    look("Changed the council's look Logo and colours. Logo: none, before a picture.", multipart("/admin/look"),
        "brand", "#5a1f5a", "link", "", "button", "", "withoutLogo", "true");
    Document letter = page("/admin/letters/n1");
    String title = letter.select("[name=title]").val();
    does("Changed the wording of a letter " + letter.select("h1").text() + ", version 1. Title: Thank you for writing, "
        + "before " + title + ".", "/admin/letters/n1", wording(letter, "Thank you for writing"));
    does("Changed the wording of a letter " + letter.select("h1").text() + ", version 2. Title: " + title + ", before "
        + "Thank you for writing.", "/admin/letters/n1", "pressed", "standard", "basedOn", "1");
    assertThat(found("settings")).containsExactlyElementsOf(newestFirst());
    assertThat(found("administration")).containsExactlyElementsOf(newestFirst());
  }

  @Test
  void showsWhatWasSetOfTheCalendarTheTargetsAndWhenTheRightsPass() throws Exception {
    String days = "Tuesday 29 December 2026 to Thursday 31 December 2026";
    does("Added days the council is shut Christmas closure. Days: " + days + ".", "/admin/calendar", "reason",
        "Christmas closure", "firstDay", "2026-12-29", "lastDay", "2026-12-31");
    does("Took back days the council is shut Christmas closure. Days: none, before " + days + ".",
        page("/admin/calendar").select("table form").attr("action"));
    String about = "Set a local target or reminder "
        + page("/admin/targets/decide-whether-to-assess").select("h1").text();
    does(about + ". Our own target: 5 weeks, before none. Reason: Time to write.",
        "/admin/targets/decide-whether-to-assess", "count", "5", "unit", "weeks", "reason", "Time to write");
    does(about + ". Our own target: 4 weeks, before 5 weeks. Reminder before the date: 3 working days, before none. "
        + "Reason: Sooner.",
        "/admin/targets/decide-whether-to-assess", "count", "4", "unit", "weeks", "remindDays", "3", "reason",
        "Sooner");
    does("Changed how early we ask who decides When we ask who will decide. Weeks before the rights pass: 10, before "
        + "8.", "/admin/rights", "weeks", "10");
    assertThat(found("dates")).containsExactlyElementsOf(newestFirst());
    assertThat(found("administration")).containsExactlyElementsOf(newestFirst());
  }

  @Test
  void showsWhatWasChangedInTheDirectoryItsTermDatesAndWhatWasImported() throws Exception {
    String[] school = {"name", "Audit Hill School", "kind", "independent", "urn", "971001", "town", "Eastbury"};
    String address = does("Added a school or other setting Audit Hill School. Added. Name: Audit Hill School. URN: "
        + "971001. Kind: Other independent. Town: Eastbury.", "/admin/settings/new", school).getRedirectedUrl();
    school[7] = "Westbury";
    does("Changed a school or other setting Audit Hill School. Town: Westbury, before Eastbury.", address, school);
    does("Closed a school or other setting Audit Hill School. Closed.", address + "/close", "closed", "true");
    does("Opened a school or other setting again Audit Hill School. Open again.", address + "/close",
        "closed", "false");
    String summer = "Term dates: Summer term 12 April 2027 to 21 July 2027.";
    String[] terms = {"terms[0].name", "Summer term", "terms[0].opensOn", "2027-04-12", "terms[0].lastSessionOn",
        "2027-07-21"};
    does("Changed term dates The council's own. " + summer + " Before: Term dates: none.",
        "/admin/settings/terms", terms);
    send(post("/admin/settings/terms"), terms);   // the same again is no change
    does("Changed term dates Audit Hill School. " + summer + " Also closed: Flood from 1 June 2027, open again 7 June "
        + "2027. Before: Term dates: none.", address + "/terms", Stream.concat(Stream.of(terms), Stream.of(
            "closures[0].reason", "Flood", "closures[0].closedFrom", "2027-06-01", "closures[0].reopensOn",
            "2027-06-07")).toArray(String[]::new));
    String csv = "URN,LA (code),LA (name),EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name)\n"
        + "971002,998,Testshire,Taken Over School,Academy converter,Open\n"
        + "971001,998,Testshire,Audit Hill School,Academy converter,Closed\n";
    var uploaded = send(multipart("/admin/settings/import").file(new MockMultipartFile("file", "register.csv",
        "text/csv", csv.getBytes())), "scope", "all");
    made.add("Looked at a file of the public register register.csv");
    does("Imported a file of the public register register.csv. Added: 1, Taken Over School. Changed: 0. Closed: 1, "
        + "Audit Hill School. Lines left out: 0.", uploaded.getRedirectedUrl());
    assertThat(found("directory")).containsExactlyElementsOf(newestFirst());
    assertThat(found("administration")).containsExactlyElementsOf(newestFirst());
  }

  @Test
  void findsAChangeByPersonAndByDayAndKeepsItFromOtherAuthorities() throws Exception {
    does("Added a team North", "/admin/teams", "name", "North");
    clock.stopAt(LocalDate.of(2026, 11, 25).atTime(9, 0).atZone(clock.getZone()).toInstant());
    does("Added a team South", "/admin/teams", "name", "South");
    assertThat(found("people&person=" + ada.id())).containsExactly("Added a team South", "Added a team North");
    assertThat(found("people&person=" + sam.id())).isEmpty();
    assertThat(found("people&from=25 11 2026&to=25 11 2026")).containsExactly("Added a team South");
    String file = "/admin/audit/download?kind=administration";
    assertThat(browser.perform(get(file).with(Staff.as(ada))).andReturn().getResponse().getContentAsString())
        .contains("\"" + ada.username() + "\",\"Ada Admin\",\"Added a team\",\"\",\"South\"");
    StaffMember other = new Staff(bootstrap).add("Olu Other", Role.ADMINISTRATOR);
    assertThat(browser.perform(get(file).with(Staff.as(other))).andReturn().getResponse().getContentAsString().lines())
        .as("only the head of the table").hasSize(1);
  }

  @Test
  void hasWordsForEveryKindOfLine() {
    Stream.of(AuditKind.values()).flatMap(kind -> kind.actions().stream()).distinct().forEach(action ->
        assertThat(AuditWords.known(action)).as(action).isTrue());
  }

  private List<String> newestFirst() {
    List<String> lines = new ArrayList<>(made);
    Collections.reverse(lines);
    return lines;
  }

  /** All that stands on the page of a letter, with another title. */
  private static String[] wording(Document letter, String title) {
    List<String> typed = new ArrayList<>();
    letter.select("form[data-keep-draft] textarea, form[data-keep-draft] input[name=basedOn]").forEach(field ->
        typed.addAll(List.of(field.attr("name"), field.attr("name").equals("title") ? title : field.val())));
    return typed.toArray(String[]::new);
  }

  private static byte[] picture() {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(12, 4, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static String[] without(String name, String... typed) {
    int at = Arrays.asList(typed).indexOf(name);
    return Stream.concat(Arrays.stream(typed, 0, at), Arrays.stream(typed, at + 2, typed.length))
        .toArray(String[]::new);
  }

  private MockHttpServletResponse does(String line, String path, String... typed) throws Exception {
    var answer = send(post(path), typed);
    assertThat(answer.getStatus()).as(path + " " + answer.getContentAsString()).isEqualTo(302);
    made.add(line);
    return answer;
  }

  private void look(String line, MockMultipartHttpServletRequestBuilder request, String... typed) throws Exception {
    assertThat(send(request, typed).getStatus()).isEqualTo(302);
    made.add(line);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String... typed) throws Exception {
    clock.stopAt(clock.instant().plusSeconds(1));
    for (int i = 0; i < typed.length; i += 2) {
      request.param(typed[i], typed[i + 1]);
    }
    return browser.perform(request.with(Staff.as(ada)).with(csrf())).andReturn().getResponse();
  }

  private List<String> found(String search) throws Exception {
    return page("/admin/audit?kind=" + search).select("tbody tr").stream()
        .peek(row -> assertThat(row.select("td").first().text()).isEqualTo("Who: Ada Admin"))
        .map(row -> row.select("td").get(1).text().replaceFirst("^What: ", "")).toList();
  }

  private Document page(String path) throws Exception {
    var answer = browser.perform(get(path).with(Staff.as(ada))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }
}
