package org.ehccasework.letters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ehccasework.letters.internal.OutboxRows;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@WebMvcTest(OutboxController.class)
@Import(PageFrame.class)
@WithMockUser(username = "priya", roles = "COORDINATOR")
class OutboxPageTest {

  @Autowired MockMvc mvc;
  @MockitoBean OutboxRows outbox;

  @Test
  void showsTheMessages() throws Exception {
    when(outbox.latest()).thenReturn(List.of(new OutboxRows.Message(UUID.randomUUID(), "sam@marlshire.example",
        "A date is near", "/my-work", "WAITING", Instant.parse("2026-12-02T09:00:00Z"))));
    var page = Jsoup.parse(mvc.perform(get("/outbox")).andReturn().getResponse().getContentAsString());
    assertThat(page.select("h1").eachText()).containsExactly("Outbox");
    assertThat(page.select("tbody tr").eachText())
        .containsExactly("A date is near sam@marlshire.example 2 December 2026 at 9:00am Not mailed");
    assertThat(page.select("tbody a").attr("href")).isEqualTo("/my-work");
  }

  @Test
  void isRefusedToOthers() throws Exception {
    when(outbox.latest()).thenThrow(new AccessDeniedException("no"));
    assertThat(mvc.perform(get("/outbox")).andReturn().getResponse().getStatus()).isEqualTo(403);
  }
}
