package org.ehccasework.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.ehccasework.web.Violation;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Says what is wrong with a body that could not be read, without repeating what it held. */
final class UnreadableBody {

  private UnreadableBody() {}

  static String words(HttpMessageNotReadableException e) {
    List<Violation> violations = violations(e);
    if (!violations.isEmpty()) {
      return violations.get(0).message();
    }
    return e.getCause() instanceof JsonProcessingException ? "The body is not JSON of the form that is documented."
        : "Send a JSON body.";
  }

  static List<Violation> violations(HttpMessageNotReadableException e) {
    if (e.getCause() instanceof JsonMappingException wrong && !wrong.getPath().isEmpty()) {
      String field = path(wrong);
      return List.of(new Violation(field, message(field, wrong)));
    }
    return List.of();
  }

  private static String message(String field, JsonMappingException wrong) {
    if (wrong instanceof InvalidFormatException format && format.getTargetType() == LocalDate.class) {
      return "Enter " + field + " as a real date, yyyy-mm-dd.";
    }
    return field + " is not of the kind that is documented.";
  }

  private static String path(JsonMappingException wrong) {
    return wrong.getPath().stream().map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]"
        : step.getFieldName()).collect(Collectors.joining("."));
  }
}
