package org.ehccasework.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.BootstrapPeople;
import org.ehccasework.people.Organisation;
import org.ehccasework.people.Organisations;
import org.ehccasework.people.Role;
import org.ehccasework.people.Staff;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class AdministrationPagesTest {

  @Autowired MockMvc browser;
  @Autowired BootstrapPeople bootstrap;
  @Autowired StaffDirectory directory;
  @Autowired Authorities authorities;
  @Autowired Organisations organisations;
  @Autowired JdbcClient jdbc;

  private Staff staff;
  private StaffMember ada;
  private StaffMember sam;

  @BeforeEach
  void people() {
    staff = new Staff(bootstrap);
    ada = staff.add("Ada Admin", Role.ADMINISTRATOR);
    sam = staff.add("Sam Reid", Role.COORDINATOR);
  }

  @ParameterizedTest
  @CsvSource({"/admin,Administration", "/admin/people,People", "/admin/people/new,Add a person",
      "/admin/people/{sam},Sam Reid", "/admin/people/{sam}/password,Set a new password for Sam Reid",
      "/admin/teams,Teams", "/admin/organisations,Organisations", "/admin/organisations/new,Add an organisation",
      "/admin/council,The council", "/admin/calendar,Calendar", "/admin/targets,Local targets",
      "/admin/rights,When the rights pass to a young person", "/account,Your account"})
  void haveATitleOneHeadingAndTheCouncilsName(String path, String heading) throws Exception {
    Document page = page(path, ada);
    assertThat(page.select("h1").eachText()).containsExactly(heading);
    assertThat(page.title()).isEqualTo(heading + " - EHC casework");
    assertThat(page.select(".app-header__council").text()).isEqualTo(staff.authority.name());
    assertThat(page.select(".app-header__person").text()).isEqualTo("Ada Admin");
    assertThat(page.select("[style], style, script:not([src]), [onclick]")).isEmpty();
    assertThat(page.select("label:not([for])")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/admin", "/admin/people", "/admin/people/new", "/admin/people/{sam}", "/admin/people/{sam}/password",
      "/admin/teams", "/admin/organisations", "/admin/organisations/new", "/admin/council"})
  void areRefusedToEveryoneButAdministrators(String path) throws Exception {
    for (Role role : Role.values()) {
      int expected = role == Role.ADMINISTRATOR ? 200 : 403;
      StaffMember person = staff.add("Some One", role);
      assertThat(send(path, person).getStatus()).as(role + " " + path).isEqualTo(expected);
    }
  }

  @Test
  void addAPersonWhoMustChangeThePassword() throws Exception {
    String username = "lee." + sam.id().toString().substring(0, 8);
    var answer = save("/admin/people/new", ada, "username", username.toUpperCase(), "name", "Lee Park", "roles",
        "PANEL_MEMBER", "roles", "ADVISER", "agency", "health", "team", "", "password", "three words here");
    assertThat(answer.getRedirectedUrl()).isEqualTo("/admin/people");
    StaffMember lee = directory.find(username).orElseThrow();
    assertThat(lee.roles()).containsExactlyInAnyOrder(Role.PANEL_MEMBER, Role.ADVISER);
    assertThat(lee.authorityId()).isEqualTo(staff.authority.id());
    assertThat(jdbc.sql("select must_change_password from staff_member where username = ?").param(username)
        .query(Boolean.class).single()).isTrue();
    assertThat(logged("PERSON_ADDED")).containsExactly("Lee Park (" + username + "). Name: Lee Park. Agency: Health. "
        + "Roles: Panel member, Adviser.");
    assertThat(page("/admin/people", ada).select("tbody").text())
        .contains("Lee Park", "Panel member, Adviser", "Health");
  }

  @Test
  void sayAllThatIsToBePutRightAndKeepWhatWasTyped() throws Exception {
    var answer = save("/admin/people/new", ada, "username", sam.username(), "name", " ", "email", "nonsense",
        "phone", "01632 960001", "roles", "COORDINATOR", "roles", "ADVISER", "password", "short");
    assertThat(answer.getStatus()).isEqualTo(422);
    Document page = Jsoup.parse(answer.getContentAsString());
    assertThat(page.title()).startsWith("Error: ");
    assertThat(page.select(".govuk-error-summary__list a").eachText()).containsExactly(
        "Another person has this user name. Enter another one", "Enter the name",
        "Enter an email address in the right form, like name@example.org", "Select the team",
        "Select the agency a panel member or adviser belongs to", "Password must be 12 characters or more");
    page.select(".govuk-error-summary__list a").forEach(link ->
        assertThat(page.select(link.attr("href"))).as(link.attr("href")).hasSize(1));
    assertThat(page.select("#phone").val()).isEqualTo("01632 960001");
    assertThat(page.select("#email").val()).isEqualTo("nonsense");
    assertThat(page.select("input[name=roles][checked]").eachAttr("value")).containsExactly("COORDINATOR", "ADVISER");
    assertThat(answer.getContentAsString()).doesNotContain("value=\"short\"");
  }

  @ParameterizedTest
  @CsvSource({"system", "timer", "a", "Sam Reid", "sam@example", "-sam"})
  void refuseNamesThatCannotBeUsed(String username) throws Exception {
    var answer = save("/admin/people/new", ada, "username", username, "name", "X", "roles", "INSPECTOR",
        "password", "three words here");
    assertThat(Jsoup.parse(answer.getContentAsString()).select("#username-error").text())
        .contains("User name must be 2 to 40 characters");
  }

  @Test
  void changeAPersonAndWriteDownWhatChanged() throws Exception {
    var answer = save("/admin/people/{sam}", ada, "name", "Sam Reid-Jones", "phone", "01632 960002", "roles",
        "TEAM_MANAGER", "team", staff.team.id().toString(), "agency", "");
    assertThat(answer.getRedirectedUrl()).isEqualTo("/admin/people");
    StaffMember changed = directory.find(sam.username()).orElseThrow();
    assertThat(changed.name()).isEqualTo("Sam Reid-Jones");
    assertThat(changed.roles()).containsExactly(Role.TEAM_MANAGER);
    assertThat(changed.enabled()).isFalse();
    assertThat(directory.nameOf(sam.username())).isEqualTo("Sam Reid-Jones");
    String who = "Sam Reid-Jones (" + sam.username() + ")";
    assertThat(logged("PERSON_CHANGED")).containsExactly(who + ". Name: Sam Reid-Jones, before Sam Reid. "
        + "Phone: 01632 960002, before none. Agency: none, before Health.");
    assertThat(logged("PERSON_SHUT_OUT")).containsExactly(who);
    assertThat(logged("ROLES_CHANGED")).containsExactly(who + ". Roles: Team manager, before Coordinator.");
    assertThat(page("/admin/people/{sam}", ada).select("#enabled").hasAttr("checked")).isFalse();
    assertThat(page("/admin/people", ada).select("tbody .govuk-tag").eachText())
        .containsExactly("Can sign in", "Cannot sign in");
  }

  @Test
  void sayWhichSchoolsAnAdviserWritesFor() throws Exception {
    String[] adviser = {"name", "Sam Reid", "roles", "ADVISER", "agency", "education", "enabled", "true", "writesFor",
        " Elm Grove Primary School \n\nLarch Hill School\nElm Grove Primary School"};
    assertThat(save("/admin/people/{sam}", ada, adviser).getRedirectedUrl()).isEqualTo("/admin/people");
    assertThat(page("/admin/people/{sam}", ada).select("#writesFor").val())
        .isEqualTo("Elm Grove Primary School\nLarch Hill School");
    assertThat(page("/admin/people", ada).select("tbody").text())
        .contains("Education, Elm Grove Primary School, Larch Hill School");
    adviser[3] = "INSPECTOR";
    assertThat(Jsoup.parse(save("/admin/people/{sam}", ada, adviser).getContentAsString()).select("#writesFor-error")
        .text()).contains("Only an adviser writes for a school or service");
  }

  @Test
  void keepAnAdministratorFromShuttingThemselvesOut() throws Exception {
    var answer = save("/admin/people/" + ada.id(), ada, "name", "Ada Admin", "roles", "INSPECTOR");
    assertThat(Jsoup.parse(answer.getContentAsString()).select(".govuk-error-summary__list a").eachText())
        .containsExactly("You cannot take the administrator's role from yourself. Ask another administrator",
            "You cannot shut yourself out. Ask another administrator");
    assertThat(directory.find(ada.username()).orElseThrow().has(Role.ADMINISTRATOR)).isTrue();
  }

  @Test
  void sayWhatSomeoneStillHasBeforeTheyAreShutOut() throws Exception {
    cases(2, "coordinator");
    cases(1, "deputy");
    String held = "Sam Reid is the coordinator of 2 open cases, is the deputy in 1 open case";
    assertThat(page("/admin/people/{sam}", ada).select(".govuk-inset-text").text()).contains(held,
        "A team manager or a SEND manager can hand cases over");
    String[] shutOut = {"name", "Sam Reid", "roles", "COORDINATOR", "team", staff.team.id().toString(), "agency", ""};
    var answer = save("/admin/people/{sam}", ada, shutOut);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(Jsoup.parse(answer.getContentAsString()).select(".govuk-error-summary__list a").eachText())
        .containsExactly(held + ". Have this handed over first, or tick \"Shut out all the same\"");
    assertThat(directory.find(sam.username()).orElseThrow().enabled()).isTrue();
    String[] allTheSame = Stream.concat(Stream.of(shutOut), Stream.of("allTheSame", "true")).toArray(String[]::new);
    assertThat(save("/admin/people/{sam}", ada, allTheSame).getRedirectedUrl()).isEqualTo("/admin/people");
    assertThat(directory.find(sam.username()).orElseThrow().enabled()).isFalse();
    assertThat(page("/admin/people/{sam}", ada).select("#allTheSame")).as("is shut out already").isEmpty();
  }

  private void cases(int count, String as) {
    for (int i = 0; i < count; i++) {
      UUID child = UUID.randomUUID();
      jdbc.sql("insert into child (id, authority_id, first_name, last_name, date_of_birth)"
          + " values (?, ?, 'Kofi', 'M', ?)")
          .params(child, staff.authority.id(), LocalDate.of(2019, 3, 4)).update();
      jdbc.sql("insert into case_file (ref, authority_id, child_id, stage, received_on, clock_start, channel,"
          + " restricted, opened_at, " + as + ") values (?, ?, ?, 'DECIDING_TO_ASSESS', ?, ?, 'post', false, ?, ?)")
          .params("T-" + child.toString().substring(0, 12), staff.authority.id(), child, LocalDate.of(2026, 9, 7),
              LocalDate.of(2026, 9, 7), OffsetDateTime.parse("2026-09-07T09:00:00Z"), sam.username()).update();
    }
  }

  @Test
  void setANewPassword() throws Exception {
    assertThat(Jsoup.parse(save("/admin/people/{sam}/password", ada, "password", sam.username() + " 12345678")
        .getContentAsString()).select("#password-error").text()).contains("must not contain the username");
    assertThat(save("/admin/people/{sam}/password", ada, "password", "three words here").getRedirectedUrl())
        .isEqualTo("/admin/people");
    assertThat(logged("PASSWORD_SET")).containsExactly("Sam Reid (" + sam.username() + ")");
    assertThat(jdbc.sql("select count(*) from access_log where detail like '%three words%'").query(Integer.class)
        .single()).isZero();
  }

  @Test
  void addATeamOnce() throws Exception {
    assertThat(save("/admin/teams", ada, "name", " North ").getRedirectedUrl()).isEqualTo("/admin/teams");
    assertThat(page("/admin/teams", ada).select("main ul").text()).contains("North", staff.team.name());
    assertThat(Jsoup.parse(save("/admin/teams", ada, "name", "north").getContentAsString()).select("#name-error")
        .text()).contains("There is a team of this name");
    assertThat(save("/admin/teams", ada, "name", "").getContentAsString()).contains("Enter the name of the team");
  }

  @Test
  void addAndChangeAnOrganisationWithItsLead() throws Exception {
    assertThat(Jsoup.parse(save("/admin/organisations/new", ada, "leadName", "Dr Lowe").getContentAsString())
        .select(".govuk-error-summary__list a").eachText())
        .containsExactly("Select what the organisation gives advice on", "Enter the name of the organisation");
    save("/admin/organisations/new", ada, "kind", "HEALTH", "name", "Marlshire NHS Trust", "leadName", "Dr Lowe",
        "leadEmail", "lowe@nhs.example");
    Organisation trust = organisations.find(staff.authority.id(), Organisation.Kind.HEALTH).orElseThrow();
    assertThat(trust.leadName()).isEqualTo("Dr Lowe");
    assertThat(organisations.find(staff.authority.id(), Organisation.Kind.PSYCHOLOGY)).isEmpty();
    Document list = page("/admin/organisations", ada);
    assertThat(list.select("tbody").text()).contains("Marlshire NHS Trust", "Health body", "Dr Lowe",
        "lowe@nhs.example", "No email address");
    assertThat(list.select(".govuk-inset-text li").eachText()).containsExactly("Educational psychology", "Social care");
    assertThat(page("/admin/organisations/" + trust.id(), ada).select("#leadEmail").val())
        .isEqualTo("lowe@nhs.example");
    save("/admin/organisations/" + trust.id(), ada, "kind", "HEALTH", "name", "Marlshire NHS Trust", "leadName",
        "Dr Shah");
    assertThat(organisations.find(trust.id()).orElseThrow().leadName()).isEqualTo("Dr Shah");
    assertThat(organisations.of(staff.authority.id())).hasSize(1);
  }

  @Test
  void changeWhatLettersSayOfTheCouncil() throws Exception {
    var wrong = save("/admin/council", ada, "name", "", "dfeCode", "12");
    assertThat(Jsoup.parse(wrong.getContentAsString()).select(".govuk-error-summary__list a").eachText())
        .containsExactly("Enter the name of the council", "Enter the 3 digits of the DfE code");
    assertThat(save("/admin/council", ada, "name", "Marlshire County Council", "dfeCode", "417", "phone",
        "01632 960000", "iasName", "Marlshire SENDIASS").getRedirectedUrl()).isEqualTo("/admin/council");
    var council = authorities.find(staff.authority.id()).orElseThrow();
    assertThat(council.iasName()).isEqualTo("Marlshire SENDIASS");
    assertThat(council.localOffer()).isNull();
    assertThat(page("/admin/council", ada).select("#phone").val()).isEqualTo("01632 960000");
    assertThat(page("/admin", ada).select(".app-header__council").text()).isEqualTo("Marlshire County Council");
  }

  @Test
  void keepWhatWasTypedWhenTheSessionHadEnded() throws Exception {
    var ended = browser.perform(post("/admin/teams").param("typedBy", ada.username()).param("name", "North East"))
        .andReturn();
    assertThat(ended.getResponse().getRedirectedUrl()).isEqualTo("/sign-in?ended&kept");
    var session = new MockHttpSession();
    assertThat(browser.perform(post("/sign-in").session(session).cookie(ended.getResponse().getCookies()).with(csrf()).param("username", ada.username())
        .param("password", Staff.PASSWORD)).andReturn().getResponse().getRedirectedUrl()).isEqualTo("/admin/teams");
    var page = browser.perform(get("/admin/teams").session(session)).andReturn().getResponse().getContentAsString();
    assertThat(Jsoup.parse(page).select("#name").val()).isEqualTo("North East");
    assertThat(Jsoup.parse(page).select("input[name=typedBy]").val()).isEqualTo(ada.username());
  }

  @Test
  void knowNobodyOfAnotherAuthority() throws Exception {
    StaffMember other = new Staff(bootstrap).add("Olu Other", Role.COORDINATOR);
    assertThat(send("/admin/people/" + other.id(), ada).getStatus()).isEqualTo(404);
    assertThat(send("/admin/people/nonsense", ada).getStatus()).isEqualTo(404);
    assertThat(page("/admin/people", ada).select("tbody").text()).doesNotContain("Olu Other");
  }

  private Document page(String path, StaffMember person) throws Exception {
    var answer = send(path, person);
    assertThat(answer.getStatus()).isEqualTo(200);
    return Jsoup.parse(answer.getContentAsString());
  }

  private MockHttpServletResponse send(String path, StaffMember person) throws Exception {
    return browser.perform(get(filled(path)).with(Staff.as(person))).andReturn().getResponse();
  }

  private MockHttpServletResponse save(String path, StaffMember person, String... typed) throws Exception {
    var request = post(filled(path)).with(Staff.as(person)).with(csrf());
    for (int i = 0; i < typed.length; i += 2) {
      request.param(typed[i], typed[i + 1]);
    }
    return browser.perform(request).andReturn().getResponse();
  }

  private String filled(String path) {
    return path.replace("{sam}", sam.id().toString());
  }

  private List<String> logged(String action) {
    return jdbc.sql("select detail from access_log where username = ? and action = ?").params(ada.username(), action)
        .query(String.class).list();
  }
}
