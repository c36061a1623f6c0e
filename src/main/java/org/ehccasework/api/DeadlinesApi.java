package org.ehccasework.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.people.CaseReaders;
import org.ehccasework.statute.Calculator;
import org.ehccasework.statute.Result;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The calculator of statutory limits; it knows no case and keeps nothing. */
@RestController
@Tag(name = "Deadlines")
class DeadlinesApi {

  private final Calculator calculator = Calculator.standard();

  /** @param inputs facts by name, as the documentation of each limit lists them */
  @Schema(name = "DeadlineQuestion")
  record Question(String limit, Map<String, Object> inputs) {}

  @CaseReaders
  @PostMapping("/api/v1/deadlines")
  @Operation(summary = "Work out a limit from named facts",
      description = "Answers the dates and words that apply in snake_case, with the law, how it was worked out, "
          + "and the facts the limit does not use.")
  Map<String, Object> calculate(@RequestBody Question question) {
    Result result = calculator.calculate(question.limit(), question.inputs());
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("limit", question.limit());
    answer.putAll(result.values());
    answer.put("law", result.law());
    answer.put("explanation", result.explanation());
    answer.put("unused", List.copyOf(result.unused()));
    return answer;
  }
}
