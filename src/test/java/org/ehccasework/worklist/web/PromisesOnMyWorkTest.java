package org.ehccasework.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ehccasework.worklist.WorkFixture.by;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffMember;
import org.ehccasework.worklist.WorkFixture.Case;
import org.ehccasework.worklist.WorkFixture.Place;
import org.ehccasework.worklist.WorkPagesTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PromisesOnMyWorkTest extends WorkPagesTest {

  private static final LocalDate FRI_20_NOV = LocalDate.of(2026, 11, 20);
  private static final LocalDate TUE_24_NOV = LocalDate.of(2026, 11, 24);

  private Place place;
  private StaffMember priya;
  private StaffMember sam;
  private Case rowan;

  @BeforeEach
  void people() {
    place = work.place();
    priya = work.person("Priya Nair", place, Role.COORDINATOR);
    sam = work.person("Sam Reid", place, Role.COORDINATOR);
    rowan = work.add(work.aCase("Rowan", "Ashby", place).withCoordinator(priya));
  }

  @Test
  void areWorkOfTheCoordinatorWhoeverMadeThemTheOverdueFirst() throws Exception {
    work.promise(rowan, sam, "Send the leaflet", TUE_24_NOV);
    work.promise(rowan, priya, "Ring back", FRI_20_NOV);
    work.promise(rowan, priya, "Some day", null);
    Document page = page(get("/my-work").with(by(priya)));
    assertThat(page.select("a[href=#promises]").text()).isEqualTo("3 promises to keep, 1 overdue");
    assertThat(page.select("#promises tbody tr").eachText()).containsExactly(
        "Ring back To Laura Ashby Rowan Ashby " + rowan.ref() + " Promised by: Fri 20 November 1 working day late "
            + "Kept: Ring back, " + rowan.ref(),
        "Send the leaflet To Laura Ashby Rowan Ashby " + rowan.ref() + " Promised by: Tue 24 November Due tomorrow "
            + "Kept: Send the leaflet, " + rowan.ref(),
        "Some day To Laura Ashby Rowan Ashby " + rowan.ref() + " Promised by: No day was named Kept: Some day, "
            + rowan.ref());
    assertThat(page(get("/my-work").with(by(sam))).select("#promises")).isEmpty();
  }

  @Test
  void stayWithWhoMadeThemWhileNobodyHasTheCase() throws Exception {
    Case hana = work.add(work.aCase("Hana", "Yusuf", place));
    work.promise(hana, sam, "Find out who has it", TUE_24_NOV);
    assertThat(page(get("/my-work").with(by(sam))).select("#promises tbody").text()).contains("Hana Yusuf");
  }

  @Test
  void goWhenTheyAreKept() throws Exception {
    work.promise(rowan, priya, "Ring back", FRI_20_NOV);
    var form = page(get("/my-work").with(by(priya))).select("#promises form");
    assertThat(mvc.perform(post(form.attr("action")).param("back", form.select("[name=back]").val()).with(csrf())
        .with(by(priya))).andReturn().getResponse().getRedirectedUrl()).isEqualTo("/my-work?kept=yes");
    Document page = page(get("/my-work?kept=yes").with(by(priya)));
    assertThat(page.select(".govuk-notification-banner").text()).contains("The promise is marked as kept.");
    assertThat(page.select("#promises")).isEmpty();
  }

  @Test
  void areShownTwentyFiveAtATimeInTheSameNumberOfStatements() throws Exception {
    work.promise(rowan, priya, "Ring back", TUE_24_NOV);
    int few = statements.count(() -> page(get("/my-work").with(by(priya))));
    for (int i = 0; i < 29; i++) {
      work.promise(rowan, priya, "Ring back again", FRI_20_NOV);
    }
    assertThat(statements.count(() -> page(get("/my-work").with(by(priya))))).isEqualTo(few);
    Document page = page(get("/my-work").with(by(priya)));
    assertThat(page.select("#promises tbody tr")).hasSize(25);
    assertThat(page.select("#promises p").text()).isEqualTo("The 25 most urgent of 30.");
  }
}
