package org.ehccasework.request.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ehccasework.casefile.CaseFixtures;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Registers a request as one person does, page by page; each step goes to where the one before led. */
public final class RegisterSteps {

  private final MockMvc mvc;
  private final CaseFixtures fixtures;
  private final String username;
  private String at = "/cases/new";

  public RegisterSteps(MockMvc mvc, CaseFixtures fixtures, String username) {
    this.mvc = mvc;
    this.fixtures = fixtures;
    this.username = username;
  }

  /** Sends the step the person stands at and goes where it leads. */
  public RegisterSteps send(Map<String, String> answers) throws Exception {
    MockHttpServletResponse answer = answer(at, answers);
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    at = answer.getRedirectedUrl();
    return this;
  }

  public RegisterSteps send(String... keysAndValues) throws Exception {
    return send(map(keysAndValues));
  }

  public RegisterSteps upload(String fileName, String content) throws Exception {
    MockHttpServletResponse answer = mvc.perform(multipart(at).file(new MockMultipartFile("file", fileName, null,
        content.getBytes())).with(fixtures.signedIn(username)).with(csrf())).andReturn().getResponse();
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
    at = answer.getRedirectedUrl();
    return this;
  }

  /** What comes of sending this to an address, wherever the person stands. */
  public MockHttpServletResponse answer(String address, Map<String, String> answers) throws Exception {
    var request = post(address);
    answers.forEach(request::param);
    return mvc.perform(request.with(fixtures.signedIn(username)).with(csrf())).andReturn().getResponse();
  }

  public MockHttpServletResponse open(String address) throws Exception {
    return mvc.perform(get(address).with(fixtures.signedIn(username))).andReturn().getResponse();
  }

  /** The address of the step the person stands at. */
  public String at() {
    return at;
  }

  /** The address of another step of the same request. */
  public String step(String step) {
    return at.replaceAll("[a-z]+$", step);
  }

  public RegisterSteps goTo(String step) {
    at = step(step);
    return this;
  }

  /** The reference of the case, once it is open. */
  public String ref() {
    assertThat(at).matches("/cases/EHC-\\d{4}-\\d+/registered");
    return at.replaceAll("/cases/([^/]+)/registered", "$1");
  }

  public static Map<String, String> map(String... keysAndValues) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
