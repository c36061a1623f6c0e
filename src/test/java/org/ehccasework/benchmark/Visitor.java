package org.ehccasework.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One person at one connection with the cookies of a browser. */
final class Visitor {

  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
      .cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();
  private final String server;

  Visitor(int port) {
    this.server = "http://localhost:" + port;
  }

  Visitor signIn(String username, String password) {
    String page = get("/sign-in");
    send("/sign-in", Map.of("username", username, "password", password, "_csrf", csrf(page)));
    return this;
  }

  /** What the page says; anything but 200 is an error of the run. */
  String get(String address) {
    return get(address, "text/html");
  }

  String get(String address, String accepted) {
    return body(HttpRequest.newBuilder(URI.create(server + address)).header("Accept", accepted).build());
  }

  /** Opens the page, then sends its form; what the page it leads to says. */
  String post(String page, String action, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.put("_csrf", csrf(get(page)));
    return send(action, all);
  }

  private String send(String address, Map<String, String> fields) {
    String form = fields.entrySet().stream().map(field -> field.getKey() + "="
        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    return body(HttpRequest.newBuilder(URI.create(server + address))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form)).build());
  }

  private static String csrf(String page) {
    Matcher token = CSRF.matcher(page);
    if (!token.find()) {
      throw new IllegalStateException("No form on the page: " + page.substring(0, Math.min(400, page.length())));
    }
    return token.group(1);
  }

  private String body(HttpRequest request) {
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(request.uri() + " answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new IllegalStateException(request.uri() + " could not be read", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
