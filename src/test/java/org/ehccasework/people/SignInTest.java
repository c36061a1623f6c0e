package org.ehccasework.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class SignInTest {

  @Autowired MockMvc browser;
  @Autowired BootstrapPeople bootstrap;

  private final String own = UUID.randomUUID().toString().substring(0, 8);
  private final String cora = "cora-" + own;
  private final String nora = "nora-" + own;
  private final String nobody = "nobody-" + own;

  @BeforeEach
  void people() {
    SystemActor.run("test", () -> {
      var authority = bootstrap.authority(new Authority(UUID.randomUUID(), "Marlshire Council", "999", null, null,
          null, null, null, null, null, null, null));
      add(cora, authority.id(), false);
      add(nora, authority.id(), true);
    });
  }

  @Test
  void signsInWithTheRightPassword() throws Exception {
    browser.perform(formLogin("/sign-in").user(cora).password("right")).andExpect(redirectedUrl("/my-work"));
  }

  @Test
  void givesASignedInPersonAnotherSessionThanTheOneTheyCameWith() throws Exception {
    var before = new MockHttpSession();
    String known = before.getId();
    browser.perform(post("/sign-in").session(before).with(csrf()).param("username", cora).param("password", "right"))
        .andExpect(redirectedUrl("/my-work"));
    assertThat(before.getId()).isNotEqualTo(known);
  }

  @Test
  void refusesAWrongPasswordAndAnUnknownNameAlike() throws Exception {
    for (String name : new String[] {cora, nobody}) {
      browser.perform(formLogin("/sign-in").user(name).password("no")).andExpect(redirectedUrl("/sign-in?error"));
    }
  }

  @Test
  void locksAfterFiveWrongPasswordsWhetherOrNotThePersonExists() throws Exception {
    for (String name : new String[] {cora, nobody}) {
      for (int i = 0; i < 4; i++) {
        browser.perform(formLogin("/sign-in").user(name).password("no")).andExpect(redirectedUrl("/sign-in?error"));
      }
      browser.perform(formLogin("/sign-in").user(name).password("no")).andExpect(redirectedUrl("/sign-in?locked"));
      browser.perform(formLogin("/sign-in").user(name).password("right"))
          .andExpect(redirectedUrl("/sign-in?locked"));
    }
  }

  @Test
  void locksTheApiTooAfterFiveWrongPasswordsAndNotBefore() throws Exception {
    for (int i = 0; i < 4; i++) {
      browser.perform(get("/api/v1/tasks").with(httpBasic(cora, "no"))).andExpect(status().isUnauthorized())
          .andExpect(content().string(containsString("Sign in with your user name")));
    }
    browser.perform(get("/api/v1/tasks").with(httpBasic(cora, "no"))).andExpect(status().isUnauthorized())
        .andExpect(content().string(containsString("locked for 15 minutes")));
    browser.perform(get("/api/v1/tasks").with(httpBasic(cora, "right"))).andExpect(status().isUnauthorized());
  }

  @Test
  void answersTheApiWith401AndAProblemAndNeverARedirect() throws Exception {
    browser.perform(get("/api/v1/tasks")).andExpect(status().isUnauthorized())
        .andExpect(header().string("WWW-Authenticate", containsString("Basic")))
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
    browser.perform(get("/api/v1/tasks").with(httpBasic(nora, "right"))).andExpect(status().isForbidden());
    browser.perform(get("/api/v1/nothing-here").with(httpBasic(cora, "right"))).andExpect(status().isNotFound());
    browser.perform(get("/api/v1/nothing-here").with(httpBasic(cora + "\0", "right"))).andExpect(status().isNotFound());
  }

  @Test
  void shutsEveryDoorToWhomNoRuleLetsIn() throws Exception {
    browser.perform(get("/my-work")).andExpect(status().is3xxRedirection());
    browser.perform(get("/admin/people").with(user("cora").roles("COORDINATOR"))).andExpect(status().isForbidden());
    browser.perform(get("/camunda/api/engine/engine/default/task").with(user("cora").roles("COORDINATOR")))
        .andExpect(status().isForbidden());
    browser.perform(get("/actuator/env").with(user("ada").roles("ADMINISTRATOR"))).andExpect(status().isForbidden());
    browser.perform(post("/my-work").with(user("cora").roles("COORDINATOR"))).andExpect(status().isForbidden());
  }

  private void add(String username, UUID authority, boolean mustChange) {
    bootstrap.person(new StaffMember(UUID.randomUUID(), username, "Someone", null, null, authority, null, null,
        Set.of(Role.COORDINATOR), true), "right", mustChange);
  }
}
