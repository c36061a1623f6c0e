package org.ehccasework.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ehccasework.EhcCaseworkApplication;
import org.ehccasework.journey.NeedsPostgres;
import org.ehccasework.journey.TestPostgres;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two nodes on one PostgreSQL are one place to sign in to. */
@ExtendWith(NeedsPostgres.class)
class SessionsOnPostgresTest {

  private final Map<String, Object> settings = new HashMap<>();
  private final HttpClient browser = HttpClient.newBuilder().followRedirects(Redirect.NEVER)
      .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).build();
  private ConfigurableApplicationContext one;
  private ConfigurableApplicationContext other;
  private StaffMember sam;

  @BeforeEach
  void twoNodes() {
    TestPostgres.properties((name, value) -> settings.put(name, value.get()));
    settings.put("server.port", 0);
    one = start();
    other = start();
    sam = new Staff(one.getBean(BootstrapPeople.class)).add("Sam Reid", Role.COORDINATOR);
  }

  @AfterEach
  void stop() {
    one.close();
    other.close();
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(EhcCaseworkApplication.class).profiles("test", "postgres")
        .run(settings.entrySet().stream().map(each -> "--" + each.getKey() + "=" + each.getValue()).toArray(String[]::new));
  }

  @Test
  void whoSignedInAtOneNodeIsKnownAtTheOtherUntilTheyAreShutOutAtEither() throws Exception {
    assertThat(signIn(one).headers().firstValue("Location")).get().asString().endsWith("/my-work");
    assertThat(get(other, "/my-work").statusCode()).isEqualTo(200);
    String written = lastWritten();
    assertThat(get(other, "/account").body()).contains("Sam Reid");
    assertThat(lastWritten()).as("a page a moment later writes nothing").isEqualTo(written);
    new TransactionTemplate(one.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(status -> one.publishEvent(new AccessChanged(sam.username())));
    assertThat(get(other, "/my-work").headers().firstValue("Location")).get().asString().endsWith("/sign-in?ended");
  }

  private String lastWritten() {
    return one.getBean(JdbcClient.class).sql("select cast(xmin as varchar) from spring_session where principal_name = ?")
        .param(sam.username()).query(String.class).single();
  }

  private HttpResponse<String> signIn(ConfigurableApplicationContext node) throws Exception {
    String token = Jsoup.parse(get(node, "/sign-in").body()).select("input[name=_csrf]").attr("value");
    return post(node, "/sign-in", Map.of("_csrf", token, "username", sam.username(), "password", Staff.PASSWORD));
  }

  private HttpResponse<String> get(ConfigurableApplicationContext node, String path)
      throws IOException, InterruptedException {
    return browser.send(HttpRequest.newBuilder(address(node, path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(ConfigurableApplicationContext node, String path, Map<String, String> form)
      throws IOException, InterruptedException {
    String body = form.entrySet().stream().map(field -> field.getKey() + "="
        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    return browser.send(HttpRequest.newBuilder(address(node, path))
        .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build(),
        BodyHandlers.ofString());
  }

  private static URI address(ConfigurableApplicationContext node, String path) {
    int port = ((ServletWebServerApplicationContext) node).getWebServer().getPort();
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
