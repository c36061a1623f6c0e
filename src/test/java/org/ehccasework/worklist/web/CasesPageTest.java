package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.worklist.WorkFixture.by;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.worklist.WorkFixture.Case;
import org.ehccasework.worklist.WorkFixture.Place;
import org.ehccasework.worklist.WorkPagesTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class CasesPageTest extends WorkPagesTest {

  @Autowired JdbcClient jdbc;

  private Place place;
  private StaffMember priya;
  private Case rowan;
  private Case leo;
  private Case ella;

  @BeforeEach
  void cases() {
    place = work.place();
    priya = work.person("Priya Nair", place, Role.COORDINATOR);
    rowan = work.add(work.aCase("Rowan", "Ashby", place).withCoordinator(priya).withNextDue(LocalDate.of(2026, 12, 8)));
    leo = work.add(work.aCase("Leo", "Marchetti", place).withStage(CaseStage.DRAFTING)
        .withNextDue(LocalDate.of(2026, 11, 20)));
    ella = work.add(work.aCase("Ella", "Strand", place).withStage(CaseStage.PLAN_ISSUED));
  }

  @Test
  void listsCasesWithTheSoonestLegalDateFirstAndFinishedOnesLast() throws Exception {
    Document page = page(get("/cases").with(by(priya)));
    assertThat(children(page)).containsExactly("Leo Marchetti", "Rowan Ashby", "Ella Strand");
    assertThat(page.select("tbody tr").get(0).text()).contains(leo.ref(), "Writing the draft plan", "Week 11 of 20",
        "Send the final plan: late, was due 20 November", "Nobody yet");
    assertThat(page.select("tbody tr").get(1).text()).contains("Send the final plan by 8 December", "In 15 days",
        "Priya Nair");
    assertThat(page.select("th[aria-sort]").eachText()).containsExactly("Next legal date");
    assertThat(page.select("caption").text()).isEqualTo("3 cases");
  }

  @Test
  void narrowsByStageStateAndCoordinator() throws Exception {
    assertThat(children("/cases?state=late")).containsExactly("Leo Marchetti");
    assertThat(children("/cases?state=on-time")).containsExactly("Rowan Ashby");
    assertThat(children("/cases?state=finished")).containsExactly("Ella Strand");
    assertThat(children("/cases?stage=drafting")).containsExactly("Leo Marchetti");
    assertThat(children("/cases?coordinator=" + priya.username())).containsExactly("Rowan Ashby");
    Document page = page(get("/cases?stage=drafting&state=on-time").with(by(priya)));
    assertThat(page.select("main").text()).contains("No cases match. Clear the filters.");
    StaffMember far = work.person("Otto Far", work.otherTeamOf(place), Role.COORDINATOR);
    assertThat(page(get("/cases").with(by(far))).select("main").text()).contains("There are no cases you can see yet.");
    assertThat(page.select("option[selected]").eachText()).containsExactly("Writing the draft plan", "On time");
    assertThat(children("/cases?stage=nonsense&state=x&sort=y&page=-1")).hasSize(3);
  }

  @Test
  void eachChosenFilterCanBeRemovedByItself() throws Exception {
    String address = search("Rowan");
    Document page = page(get(address + "&stage=assessing&state=on-time&coordinator=" + priya.username()).with(by(priya)));
    assertThat(page.select(".app-chosen a").eachText()).containsExactly("Remove Stage: Assessing",
        "Remove Legal dates: On time", "Remove Coordinator: Priya Nair");
    assertThat(page.select(".app-chosen a").get(1).attr("href"))
        .isEqualTo(address + "&stage=assessing&coordinator=" + priya.username() + "&");
    assertThat(page.select("#words").val()).isEqualTo("Rowan");
    assertThat(page.select(".app-search input[type=hidden]").eachAttr("name"))
        .contains("stage", "state", "coordinator");
    assertThat(page(get("/cases").with(by(priya))).select(".app-chosen")).isEmpty();
  }

  @Test
  void aNewSearchKeepsTheFilters() throws Exception {
    String address = mvc.perform(post("/cases/search").param("q", "Leo").param("stage", "drafting")
        .param("state", "x y").with(by(priya)).with(csrf())).andReturn().getResponse().getRedirectedUrl();
    assertThat(address).matches("/cases\\?search=[0-9a-f-]{36}&stage=drafting");
    assertThat(children(address)).containsExactly("Leo Marchetti");
  }

  @Test
  void sortsByLinksThatKeepTheFilters() throws Exception {
    Document page = page(get("/cases?coordinator=" + priya.username()).with(by(priya)));
    assertThat(page.select("thead a").eachAttr("href"))
        .contains("/cases?coordinator=" + priya.username() + "&sort=name&");
    assertThat(children("/cases?sort=name")).containsExactly("Rowan Ashby", "Leo Marchetti", "Ella Strand");
    assertThat(children("/cases?sort=stage")).containsExactly("Rowan Ashby", "Leo Marchetti", "Ella Strand");
    assertThat(children("/cases?sort=coordinator").get(0)).isEqualTo("Rowan Ashby");
  }

  @ParameterizedTest
  @ValueSource(strings = {"marchetti", "LEO", "leo march", "3/2/2018", "3 February 2018", "2018-02-03", "oakwood"})
  void findsByNameDateOfBirthAndSchool(String words) throws Exception {
    Case other = work.aCase("Leo", "Marchetti", place);
    work.add(new Case(other.ref(), "Leona", "Marchetti", LocalDate.of(2018, 2, 3), "Oakwood Academy", place,
        CaseStage.ASSESSING, other.received(), null, false, other.nextDue()));
    assertThat(children(search(words))).contains("Leona Marchetti").doesNotContain("Rowan Ashby");
  }

  @Test
  void opensTheCaseOfAWholeReferenceAndFindsItByItsEnd() throws Exception {
    String direct = search(" " + rowan.ref().toLowerCase());
    assertThat(direct).matches("/cases/" + rowan.ref() + "\\?found=[0-9a-f-]{36}");
    Document opened = page(get(direct).with(by(priya)));
    assertThat(opened.select("main .govuk-inset-text").text())
        .isEqualTo("Opened because it is the only case that matches. Back to the search");
    assertThat(children(opened.select(".govuk-inset-text a").attr("href"))).containsExactly("Rowan Ashby");
    StaffMember sam = work.person("Sam Reid", place, Role.COORDINATOR);
    assertThat(page(get(direct).with(by(sam))).select("main .govuk-inset-text")).isEmpty();
    assertThat(children(search("EHC-2026-0000"))).isEmpty();
    assertThat(children(search(rowan.ref().substring(9)))).containsExactly("Rowan Ashby");
  }

  @Test
  void opensTheOnlyCaseOfANumberTypedInFullAndKeepsTheNumberOutOfTheAddress() throws Exception {
    String upn = "H" + (10_000_000_000L + jdbc.sql("select count(*) from child").query(Long.class).single()) + "1";
    give(leo, upn, "9434765919");
    assertThat(search(upn.toLowerCase())).startsWith("/cases/" + leo.ref() + "?found=").doesNotContain(upn);
    assertThat(search("943 476 5919")).startsWith("/cases/" + leo.ref() + "?found=").doesNotContain("943");
    give(ella, upn, "9434765919");
    assertThat(children(search(upn))).containsExactlyInAnyOrder("Leo Marchetti", "Ella Strand");
    assertThat(children(search("943 476 5918"))).isEmpty();
  }

  private void give(Case one, String upn, String nhsNumber) {
    jdbc.sql("update child set upn = ?, nhs_number = ? where id = (select child_id from case_file where ref = ?)")
        .params(upn, nhsNumber, one.ref()).update();
  }

  @Test
  void theOnlyCaseOfANameIsOnePressFromWhatTheFamilyAsks() throws Exception {
    String address = search("Marchetti");
    Document page = page(get(address).with(by(priya)));
    assertThat(page.select("#only-case a").eachText()).containsExactly("Tell the family where it is", "Open the case");
    assertThat(page.select("#only-case a").eachAttr("href")).containsExactly(
        "/cases/" + leo.ref() + "/where?" + address.split("\\?")[1], "/cases/" + leo.ref());
    assertThat(page(get("/cases?stage=drafting").with(by(priya))).select("#only-case")).isEmpty();
    assertThat(page(get(search("a")).with(by(priya))).select("#only-case")).isEmpty();
  }

  @Test
  void treatsSignsOfTheSearchLanguageAsWhatTheyAre() throws Exception {
    assertThat(children(search("%"))).isEmpty();
    assertThat(children(search("_owan"))).isEmpty();
    assertThat(children(search("' or 1=1 --"))).isEmpty();
  }

  @Test
  void keepsTheWordsOfASearchOutOfEveryAddress() throws Exception {
    String address = search("Rowan Ashby");
    assertThat(address).matches("/cases\\?search=[0-9a-f-]{36}");
    Document page = page(get(address).with(by(priya)));
    assertThat(page.select("main").text()).contains("Cases that match “Rowan Ashby”");
    assertThat(page.select("[href], form[action]").stream()
        .map(link -> link.attr("href") + link.attr("action"))).noneMatch(link -> link.toLowerCase().contains("rowan"));
    assertThat(page.select("input[name=search]").val()).isEqualTo(address.substring("/cases?search=".length()));
    assertThat(search(" ")).isEqualTo("/cases");
  }

  @Test
  void showsASearchToItsMakerAlone() throws Exception {
    String address = search("Rowan");
    StaffMember sam = work.person("Sam Reid", place, Role.COORDINATOR);
    assertThat(page(get(address).with(by(sam))).select("main").text()).doesNotContain("Rowan”");
    assertThat(page(get("/cases?search=x").with(by(priya))).select("tbody tr")).hasSize(3);
  }

  @Test
  void myCasesAreTheOpenOnesIAmNamedOn() throws Exception {
    work.add(work.aCase("Old", "Case", place).withCoordinator(priya).withStage(CaseStage.PLAN_ISSUED));
    Document page = page(get("/my-work/cases").with(by(priya)));
    assertThat(children(page)).containsExactly("Rowan Ashby");
    assertThat(page.select(".app-sub-navigation a[aria-current]").text()).isEqualTo("My cases (1)");
    StaffMember sam = work.person("Sam Reid", place, Role.COORDINATOR);
    assertThat(page(get("/my-work/cases").with(by(sam))).select("main").text())
        .contains("No cases are assigned to you.");
  }

  @Test
  void sendsAsFewStatementsForManyCasesAsForFew() throws Exception {
    for (int i = 0; i < 7; i++) {
      work.add(work.aCase("Child" + i, "Few", place));
    }
    int few = statements.count(() -> page(get("/cases").with(by(priya))));
    for (int i = 0; i < 990; i++) {
      work.add(work.aCase("Child" + i, "Many", place));
    }
    assertThat(statements.count(() -> page(get("/cases").with(by(priya))))).isEqualTo(few)
        .as("the list, the tabs or coordinators, saved lists, the name of the council").isEqualTo(4);
    String found = search("Many");
    assertThat(statements.count(() -> page(get(found).with(by(priya))))).as("the same and the words of the search")
        .isEqualTo(few + 1);
  }

  @Test
  void sendsAsFewStatementsForALargeCaseloadAsForASmallOne() throws Exception {
    int few = statements.count(() -> page(get("/my-work/cases").with(by(priya))));
    for (int i = 0; i < 999; i++) {
      work.add(work.aCase("Child" + i, "Mine", place).withCoordinator(priya));
    }
    assertThat(statements.count(() -> page(get("/my-work/cases").with(by(priya))))).isEqualTo(few);
    Document page = page(get("/my-work/cases?sort=name").with(by(priya)));
    assertThat(page.select("caption").text()).isEqualTo("1,000 cases");
    assertThat(page.select("th[aria-sort]").text()).isEqualTo("Child or young person");
    assertThat(page.select("tbody tr")).hasSize(25);
  }

  private List<String> children(String address) throws Exception {
    return children(page(get(address).with(by(priya))));
  }

  private static List<String> children(Document page) {
    return page.select(".app-table__main a").eachText();
  }

  private String search(String words) throws Exception {
    return mvc.perform(post("/cases/search").param("q", words).with(by(priya)).with(csrf())).andReturn()
        .getResponse().getRedirectedUrl();
  }
}
