package org.ehccasework.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CleanParametersTest {

  @Test
  void aPageNeverSeesACharacterThatNoLetterCanHold() throws Exception {
    var sent = new MockHttpServletRequest("POST", "/cases/new");
    sent.addParameter("note", "one\u000Btwo\0", "three");
    AtomicReference<HttpServletRequest> seen = new AtomicReference<>();
    new CleanParameters().doFilter(sent, new MockHttpServletResponse(),
        (request, response) -> seen.set((HttpServletRequest) request));
    assertThat(seen.get().getParameter("note")).isEqualTo("one\ntwo");
    assertThat(seen.get().getParameterValues("note")).containsExactly("one\ntwo", "three");
    assertThat(seen.get().getParameterMap().get("note")).containsExactly("one\ntwo", "three");
    assertThat(seen.get().getParameterValues("nothing")).isNull();
  }
}
