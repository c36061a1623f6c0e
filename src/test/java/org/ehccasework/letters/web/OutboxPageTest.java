package org.ehccasework.letters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.engine.MovableClock;
import org.ehccasework.letters.Outbox;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class OutboxPageTest {

  @Autowired MockMvc mvc;
  @Autowired CaseFixtures fixtures;
  @Autowired Outbox outbox;
  @Autowired MovableClock clock;

  private final String address = UUID.randomUUID() + "@council.test";

  @AfterEach
  void reset() {
    clock.reset();
  }

  @Test
  void showsWhatCouldNotBeMailedForWantOfAServer() throws Exception {
    clock.stopAt(LocalDate.of(2026, 12, 2).atTime(9, 0).atZone(clock.getZone()).toInstant());   // a Wednesday
    outbox.add(fixtures.openCase(), address, "A date is near", "/my-work");
    var page = Jsoup.parse(mvc.perform(get("/outbox").with(fixtures.signedIn("t-priya"))).andReturn().getResponse()
        .getContentAsString());
    assertThat(page.select("h1").eachText()).containsExactly("Outbox");
    assertThat(page.select("tbody tr:contains(" + address + ")").eachText())
        .containsExactly("A date is near To: " + address + " When: 2 December 2026 at 9:00am Mail: Not mailed");
    assertThat(page.select("tbody tr:contains(" + address + ") a").attr("href")).isEqualTo("/my-work");
    assertThat(mvc.perform(get("/outbox").with(fixtures.signedIn("t-olga"))).andReturn().getResponse()
        .getContentAsString()).as("another authority's").doesNotContain(address);
  }

  @Test
  void isRefusedToOthers() throws Exception {
    assertThat(mvc.perform(get("/outbox").with(fixtures.signedIn("t-hana"))).andReturn().getResponse().getStatus())
        .isEqualTo(403);
  }
}
