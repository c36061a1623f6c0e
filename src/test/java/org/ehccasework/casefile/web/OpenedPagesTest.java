package org.ehccasework.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.engine.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Asks for every page that needs no more than a case, each minutes after the one before, and reads the access log. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class OpenedPagesTest {

  @Autowired MockMvc browser;
  @Autowired CaseFixtures fixtures;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired List<RequestMappingHandlerMapping> mappings;

  @AfterEach
  void letTheClockGo() {
    clock.reset();
  }

  @Test
  void everyPageOfACaseIsWrittenDownOnceWhenItIsOpened() throws Exception {
    String ref = fixtures.openCase();
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    List<String> shown = new ArrayList<>();
    for (String address : addresses()) {
      now = now.plus(Duration.ofMinutes(2));
      clock.stopAt(now);
      long before = openings(ref);
      int status = browser.perform(get(address, ref).with(fixtures.signedIn("t-daniel"))).andReturn().getResponse().getStatus();
      if (status == 200) {
        shown.add(address);
        assertThat(openings(ref)).as(address).isEqualTo(before + 1);
      }
    }
    assertThat(shown).hasSizeGreaterThan(20).contains("/cases/{ref}", "/cases/{ref}/advice/ask", "/cases/{ref}/leave-early");
  }

  @Test
  void aRefusedPageIsNoOpening() throws Exception {
    String ref = fixtures.openCase();
    browser.perform(get("/cases/{ref}/advice/ask", ref).with(fixtures.signedIn("t-admin")));
    assertThat(openings(ref)).isZero();
  }

  private List<String> addresses() {
    return mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
        .map(RequestMappingInfo::getPatternValues).flatMap(Set::stream)
        .filter(path -> path.startsWith("/cases/{ref}") && path.indexOf('{', "/cases/{ref}".length()) < 0)
        .distinct().sorted().toList();
  }

  private long openings(String ref) {
    return jdbc.sql("select count(*) from access_log where case_ref = ? and action = 'OPEN_CASE'").param(ref)
        .query(Long.class).single();
  }
}
