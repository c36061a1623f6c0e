package org.ehccasework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class UploadLimitTest {

  private static final long LIMIT = 150L * 1024 * 1024;

  @Autowired UploadLimit limit;

  private final MockFilterChain next = new MockFilterChain();

  @Test
  void saysInWordsThatAFileIsTooLarge() throws Exception {
    var response = send("/cases/EHC-2026-0001/documents", LIMIT + 1);
    assertThat(response.getStatus()).isEqualTo(413);
    Document page = Jsoup.parse(response.getContentAsString());
    assertThat(page.select("h1").eachText()).containsExactly("The file is too large");
    assertThat(page.select("main").text()).contains("The file must be smaller than 50MB.");
    assertThat(page.title()).isEqualTo("The file is too large - EHC casework");
    assertThat(response.getHeader("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(next.getRequest()).isNull();
  }

  @Test
  void saysItToTheApiAsAProblem() throws Exception {
    var response = send("/api/v1/cases/EHC-2026-0001/documents", LIMIT + 1);
    assertThat(response.getStatus()).isEqualTo(413);
    assertThat(response.getContentType()).startsWith("application/problem+json");
    assertThat(response.getContentAsString()).contains("\"violations\":[{\"field\":\"file\"");
  }

  @Test
  void letsEverythingElsePass() throws Exception {
    assertThat(send("/cases/EHC-2026-0001/documents", LIMIT).getStatus()).isEqualTo(200);
    assertThat(next.getRequest()).isNotNull();
  }

  private MockHttpServletResponse send(String path, long length) throws Exception {
    var response = new MockHttpServletResponse();
    limit.doFilter(new Announced(path, length), response, next);
    return response;
  }

  /** A request that says how long it is without being so. */
  private static class Announced extends MockHttpServletRequest {

    private final long length;

    Announced(String path, long length) {
      super("POST", path);
      this.length = length;
    }

    @Override
    public long getContentLengthLong() {
      return length;
    }
  }
}
