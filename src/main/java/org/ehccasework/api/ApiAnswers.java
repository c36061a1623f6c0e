package org.ehccasework.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Writes into the API's documents which problems each address answers with. */
@Component
class ApiAnswers implements OpenApiCustomizer {

  private static final String PROBLEM = "Problem";
  /** Where what is there already, was done already or was done by someone else meanwhile is in the way. */
  private static final Set<String> CONFLICTS = Set.of("/api/v1/requests", "/api/v1/tasks/{id}/claim",
      "/api/v1/tasks/{id}/complete", "/api/v1/cases/{ref}/withdraw", "/api/v1/cases/{ref}/exceptions/{id}/authorise",
      "/api/v1/cases/{ref}/exceptions/{id}/refuse");
  private static final String DOCUMENTS = "/api/v1/cases/{ref}/documents";

  /** What a status says, and an example of its detail and of the field to put right. */
  private record Saying(String meaning, String detail, String field) {}

  private static final Map<Integer, Saying> SAYINGS = Map.of(
      400, new Saying("What was sent cannot be read", "Enter child.dateOfBirth as a real date, yyyy-mm-dd.", "child.dateOfBirth"),
      401, new Saying("Not signed in, or locked for a while after wrong passwords",
          "Sign in with your user name and password.", null),
      403, new Saying("The person may not do this, or not in this case", "Your roles do not allow this. Ask an administrator.", null),
      404, new Saying("There is no such thing", "There is no case EHC-2026-9999.", null),
      409, new Saying("It is there or was done already; the detail says which case, or who did it and when",
          "A request for this child is already open: EHC-2026-0061.", null),
      413, new Saying("The file is too large", "The file must be smaller than 50MB.", "file"),
      415, new Saying("The body is of another content type", "Content-Type 'text/plain' is not supported.", null),
      422, new Saying("A rule is not kept; the violations say what to put right",
          "Date the request was received must be today or in the past", "receivedOn"));

  @Override
  public void customise(OpenAPI api) {
    api.getComponents().addSchemas("Violation", new ObjectSchema()
        .addProperty("field", new StringSchema().description("where it stands in what was sent"))
        .addProperty("message", new StringSchema().description("how to put it right")));
    api.getComponents().addSchemas(PROBLEM, problem());
    api.getPaths().forEach((path, item) -> item.readOperationsMap().forEach((method, operation) ->
        statuses(path, method, operation).forEach(status -> operation.getResponses()
            .addApiResponse(String.valueOf(status), answer(status)))));
  }

  private static Set<Integer> statuses(String path, HttpMethod method, Operation operation) {
    Set<Integer> statuses = new TreeSet<>(Set.of(401, 403));
    boolean body = operation.getRequestBody() != null;
    boolean asks = operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(each -> each.getIn().equals("query"));
    if (body) {
      statuses.add(415);
    }
    if (body || asks) {
      statuses.addAll(Set.of(400, 422));
    }
    if (path.contains("{")) {
      statuses.add(404);
    }
    if (CONFLICTS.contains(path)) {
      statuses.add(409);
    }
    if (path.equals(DOCUMENTS) && method == HttpMethod.POST) {
      statuses.add(413);
    }
    return statuses;
  }

  private static Schema<?> problem() {
    return new ObjectSchema().description("A problem (RFC 9457) with what to put right")
        .addProperty("type", new StringSchema()).addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema()).addProperty("detail", new StringSchema())
        .addProperty("instance", new StringSchema())
        .addProperty("violations", new ArraySchema().items(new Schema<>().$ref("Violation")));
  }

  private static ApiResponse answer(int status) {
    Saying saying = SAYINGS.get(status);
    Map<String, Object> example = new LinkedHashMap<>();
    example.put("type", "about:blank");
    example.put("title", HttpStatus.valueOf(status).getReasonPhrase());
    example.put("status", status);
    example.put("detail", saying.detail());
    example.put("violations", saying.field() == null ? List.of()
        : List.of(Map.of("field", saying.field(), "message", saying.detail())));
    return new ApiResponse().description(saying.meaning()).content(new Content().addMediaType("application/problem+json",
        new MediaType().schema(new Schema<>().$ref(PROBLEM)).example(example)));
  }
}
