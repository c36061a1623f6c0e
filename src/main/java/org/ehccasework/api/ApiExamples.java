package org.ehccasework.api;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Puts an example beside each body of the API's documents; they stand in {@code api/examples.json}. */
@Component
class ApiExamples implements OpenApiCustomizer {

  private static final String JSON = "application/json";

  private final ObjectMapper json;

  ApiExamples(ObjectMapper json) {
    this.json = json;
  }

  /** What is sent and what is answered; null where there is no body. */
  record Example(JsonNode request, JsonNode response) {}

  @Override
  public void customise(OpenAPI api) {
    Map<String, Example> examples = examples();
    api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
      Example example = examples.get(method + " " + path);
      if (example != null) {
        put(example, operation);
      }
    }));
  }

  private static void put(Example example, Operation operation) {
    if (operation.getRequestBody() != null) {
      put(example.request(), operation.getRequestBody().getContent());
    }
    operation.getResponses().forEach((status, answer) -> {
      if (status.startsWith("2")) {
        put(example.response(), answer.getContent());
      }
    });
  }

  private static void put(JsonNode example, Content content) {
    if (example != null && content != null && content.get(JSON) != null) {
      content.get(JSON).setExample(example);
    }
  }

  private Map<String, Example> examples() {
    try (var file = new ClassPathResource("api/examples.json").getInputStream()) {
      return json.readValue(file, new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
