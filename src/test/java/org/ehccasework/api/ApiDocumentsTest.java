package org.ehccasework.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.journey.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** The API's documents say what the API does: every address with its problems and examples that are true. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class ApiDocumentsTest {

  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;
  @Autowired CaseFixtures people;

  private JsonNode documents;

  @BeforeEach
  void read() throws Exception {
    people.authority();
    documents = json.readTree(mvc.perform(get("/v3/api-docs").with(httpBasic("t-priya", CaseFixtures.PASSWORD)))
        .andReturn().getResponse().getContentAsString());
  }

  @Test
  void nameEveryProblemOfEveryAddress() {
    eachOperation((name, operation) -> {
      JsonNode answers = operation.path("responses");
      List<String> owed = new ArrayList<>(List.of("401", "403"));
      if (operation.has("requestBody")) {
        owed.addAll(List.of("400", "415", "422"));
      }
      if (name.contains("{")) {
        owed.add("404");
      }
      owed.forEach(status -> {
        JsonNode problem = answers.path(status).path("content").path("application/problem+json");
        assertThat(problem.path("schema").path("$ref").asText()).as(name + " " + status).endsWith("/Problem");
        assertThat(problem.path("example").path("violations").isArray()).as(name + " " + status).isTrue();
      });
    });
    assertThat(documents.at("/paths/~1api~1v1~1requests/post/responses/409").isMissingNode()).isFalse();
    assertThat(documents.at("/paths/~1api~1v1~1requests/post/responses/201/headers/Location").isMissingNode()).isFalse();
    assertThat(documents.at("/paths/~1api~1v1~1requests/post/responses/200").isMissingNode()).isTrue();
  }

  @Test
  void showAnExampleOfEveryBodyWithTheKeysItHas() {
    eachOperation((name, operation) -> {
      JsonNode asked = operation.path("requestBody").path("content").path("application/json");
      if (!asked.isMissingNode()) {
        assertThat(asked.has("example")).as("example of what is sent to %s", name).isTrue();
        keysAreKnown(name, asked.path("schema"), asked.path("example"));
      }
      operation.path("responses").properties().stream().filter(answer -> answer.getKey().startsWith("2"))
          .map(answer -> answer.getValue().path("content")).filter(content -> !content.isMissingNode())
          .forEach(content -> {
            JsonNode answered = content.path("application/json");
            assertThat(answered.has("example")).as("example of what %s answers", name).isTrue();
            keysAreKnown(name, answered.path("schema"), answered.path("example"));
          });
    });
  }

  @Test
  void describeTheApiAndNoPage() {
    assertThat(documents.path("paths").properties()).extracting(Map.Entry::getKey)
        .allMatch(path -> path.startsWith("/api/v1/")).contains("/api/v1/deadlines", "/api/v1/cases/{ref}/history");
    assertThat(schemaOf("/paths/~1api~1v1~1cases~1{ref}/get").has("limits")).isTrue();
    assertThat(schemaOf("/paths/~1api~1v1~1tasks~1{id}/get").has("fields")).isTrue();
    assertThat(resolved(schemaOf("/paths/~1api~1v1~1tasks/get").path("items").path("items")).path("properties")
        .has("caseRef")).isTrue();
  }

  @Test
  void giveExamplesThatAreTrue() throws Exception {
    JsonNode examples = json.readTree(new ClassPathResource("api/examples.json").getInputStream());
    var api = new ApiClient(mvc, json);
    JsonNode deadline = examples.path("POST /api/v1/deadlines");
    assertThat(api.write("t-priya", "/api/v1/deadlines", deadline.path("request")).body())
        .isEqualTo(deadline.path("response"));
    ObjectNode request = examples.path("POST /api/v1/requests").path("request").deepCopy();
    ((ObjectNode) request.path("child")).put("lastName", "Ashby-" + UUID.randomUUID()).putNull("upn").putNull("nhsNumber");
    request.put("receivedOn", "2026-01-05");
    assertThat(api.write("t-priya", "/api/v1/requests", request).status()).isEqualTo(201);
  }

  private void eachOperation(BiConsumer<String, JsonNode> check) {
    documents.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation ->
        check.accept(operation.getKey() + " " + path.getKey(), operation.getValue())));
  }

  private JsonNode schemaOf(String operation) {
    return resolved(documents.at(operation + "/responses/200/content/application~1json/schema")).path("properties");
  }

  private void keysAreKnown(String name, JsonNode schema, JsonNode example) {
    JsonNode kind = resolved(schema);
    if (example.isArray()) {
      example.forEach(each -> keysAreKnown(name, kind.path("items"), each));
    } else if (example.isObject() && kind.has("properties")) {
      example.properties().forEach(key -> {
        assertThat(kind.path("properties").has(key.getKey())).as("%s has %s", name, key.getKey()).isTrue();
        keysAreKnown(name, kind.path("properties").path(key.getKey()), key.getValue());
      });
    }
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? documents.at(schema.path("$ref").asText().substring(1)) : schema;
  }
}
