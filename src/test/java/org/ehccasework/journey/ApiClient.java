package org.ehccasework.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseFixtures;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Someone who works by the API alone. */
public final class ApiClient {

  private final MockMvc api;
  private final ObjectMapper json;

  public ApiClient(MockMvc api, ObjectMapper json) {
    this.api = api;
    this.json = json;
  }

  /** An answer with its status and body. */
  public record Answer(int status, JsonNode body, String location) {}

  public Answer read(String who, String path) {
    return send(who, get(path));
  }

  public Answer write(String who, String path, Object body) {
    return send(who, post(path).contentType(MediaType.APPLICATION_JSON).content(text(body)));
  }

  public Answer write(String who, String path, Object body, String idempotencyKey) {
    return send(who, post(path).contentType(MediaType.APPLICATION_JSON).content(text(body))
        .header("Idempotency-Key", idempotencyKey));
  }

  public JsonNode theCase(String who, String ref) {
    Answer answer = read(who, "/api/v1/cases/" + ref);
    assertThat(answer.status()).as("case %s: %s", ref, answer.body()).isEqualTo(200);
    return answer.body();
  }

  /** Keys of the open tasks of a case, in order of the alphabet. */
  public List<String> open(String ref) {
    List<String> keys = new ArrayList<>();
    theCase("t-daniel", ref).path("tasks").forEach(task -> keys.add(task.path("key").asText()));
    return keys.stream().sorted().toList();
  }

  /** Completes one open task of this key. */
  public void complete(String who, String ref, String key, Map<String, ?> answers) {
    Answer answer = tryToComplete(who, ref, key, answers);
    assertThat(answer.status()).as("%s by %s: %s", key, who, answer.body()).isEqualTo(204);
  }

  public Answer tryToComplete(String who, String ref, String key, Map<String, ?> answers) {
    return write(who, "/api/v1/tasks/" + taskId(ref, key) + "/complete", answers);
  }

  public String taskId(String ref, String key) {
    for (JsonNode task : theCase("t-daniel", ref).path("tasks")) {
      if (task.path("key").asText().equals(key)) {
        return task.path("id").asText();
      }
    }
    throw new AssertionError(key + " is not open in " + ref + ", but " + open(ref));
  }

  public String status(String ref, String limit) {
    for (JsonNode each : theCase("t-daniel", ref).path("limits")) {
      if (each.path("id").asText().equals(limit)) {
        return each.path("status").asText();
      }
    }
    throw new AssertionError("There is no limit " + limit + " in " + ref);
  }

  private Answer send(String who, MockHttpServletRequestBuilder request) {
    try {
      MockHttpServletResponse response = api.perform(request.with(httpBasic(who, CaseFixtures.PASSWORD)))
          .andReturn().getResponse();
      String body = response.getContentAsString(StandardCharsets.UTF_8);
      return new Answer(response.getStatus(), body.isBlank() ? json.nullNode() : json.readTree(body),
          response.getHeader("Location"));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private String text(Object body) {
    try {
      return json.writeValueAsString(body);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
