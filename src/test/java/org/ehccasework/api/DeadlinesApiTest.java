package org.ehccasework.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseFixtures;
import org.ehccasework.journey.ApiClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** The calculator at the API's door. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
class DeadlinesApiTest {

  @Autowired MockMvc mvc;
  @Autowired ObjectMapper json;
  @Autowired CaseFixtures people;

  private ApiClient api;

  @BeforeEach
  void someoneAsks() {
    people.authority();
    api = new ApiClient(mvc, json);
  }

  @Test
  void answersEveryWorkedExampleAsWorkedByHand() throws IOException {
    List<Map<String, Object>> vectors;
    try (InputStream in = getClass().getResourceAsStream("/statutory-vectors.json")) {
      vectors = json.readValue(in, new TypeReference<>() {});
    }
    assertThat(vectors).hasSize(79).allSatisfy(vector -> {
      var answer = api.write("t-priya", "/api/v1/deadlines",
          Map.of("limit", vector.get("limit"), "inputs", vector.get("inputs")));
      assertThat(answer.status()).isEqualTo(200);
      ((Map<?, ?>) vector.get("expected")).forEach((name, value) ->
          assertThat(answer.body().path((String) name).asText()).as(vector.get("id") + " " + name).isEqualTo(value.toString()));
      assertThat(answer.body().path("law").asText()).isNotBlank();
      assertThat(answer.body().path("explanation").asText()).isNotBlank();
    });
  }

  @Test
  void listsFactsThatTheLimitDoesNotUse() {
    JsonNode body = api.write("t-priya", "/api/v1/deadlines", Map.of("limit", "send-final-plan",
        "inputs", Map.of("received_on", "2026-09-07", "colour", "green"))).body();
    assertThat(body.path("due").asText()).isEqualTo("2027-01-25"); // Mon
    assertThat(body.path("unused").get(0).asText()).isEqualTo("colour");
  }

  @Test
  void saysWhatIsWrongWithTheQuestion() {
    assertProblem(Map.of("limit", "decide-wether-to-assess", "inputs", Map.of()), "limit", "Did you mean");
    assertProblem(Map.of("limit", "decide-whether-to-assess", "inputs", Map.of()), "inputs.received_on", "Enter");
    assertProblem(Map.of("limit", "decide-whether-to-assess", "inputs", Map.of("received_on", "2026-02-30")),
        "inputs.received_on", "There is no date 2026-02-30");
  }

  @Test
  void refusesNonsenseInWordsAndNeverBreaks() {
    for (Object question : new Object[] {List.of(), "text", 5, Map.of(), Map.of("limit", List.of("x")), Map.of("limit", 5),
        Map.of("limit", ""), Map.of("limit", "send-final-plan", "inputs", List.of()),
        Map.of("limit", "send-final-plan", "inputs", "x"), Map.of("limit", "send-final-plan"),
        Map.of("limit", "send-final-plan", "inputs", Map.of("received_on", 20260907)),
        Map.of("limit", "send-final-plan", "inputs", Map.of("received_on", "2026-09-07", "exceptions", Map.of())),
        Map.of("limit", "send-final-plan", "inputs", Map.of("received_on", "2026-09-07", "exceptions", List.of(7))),
        Map.of("limit", "draft-representations", "inputs", Map.of("sent_on", "2026-09-07", "method", "pigeon"))}) {
      var answer = api.write("t-priya", "/api/v1/deadlines", question);
      assertThat(answer.status()).as("%s: %s", question, answer.body()).isEqualTo(400);
      assertThat(answer.body().path("detail").asText()).isNotBlank();
    }
  }

  @Test
  void answersTheFurtherExamplesAsWorkedByHand() throws IOException {
    List<Map<String, Object>> vectors;
    try (InputStream in = getClass().getResourceAsStream("/more-vectors.json")) {
      vectors = json.readValue(in, new TypeReference<>() {});
    }
    assertThat(vectors).hasSizeGreaterThan(200).allSatisfy(vector -> {
      var answer = api.write("t-priya", "/api/v1/deadlines",
          Map.of("limit", vector.get("limit"), "inputs", vector.get("inputs")));
      ((Map<?, ?>) vector.get("expected")).forEach((name, value) ->
          assertThat(answer.body().path((String) name).asText()).as(vector.get("id") + " " + name).isEqualTo(value.toString()));
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"young-person", "young person", "Young_Person", "YOUNG-PERSON", " Child ", "PARENT"})
  void readsWhomAnExceptionAffectsHoweverItIsSpelt(String who) {
    assertThat(statusWithAbsenceOf(who)).isEqualTo("late-excused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "the cat", "sibling"})
  void doesNotExcuseForSomeoneTheLawDoesNotName(String who) {
    assertThat(statusWithAbsenceOf(who)).isEqualTo("late");
  }

  /** Received on Monday 7 September 2026, told on Monday 26 October, a week late; four weeks away from 14 September. */
  private String statusWithAbsenceOf(String who) {
    return api.write("t-priya", "/api/v1/deadlines", Map.of("limit", "decide-whether-to-assess",
        "inputs", Map.of("received_on", "2026-09-07", "done_on", "2026-10-26", "method", "portal",
            "exceptions", List.of(Map.of("kind", "absence-from-area", "who", who, "from", "2026-09-14",
                "back_on", "2026-10-12", "impractical", true))))).body().path("status").asText();
  }

  private void assertProblem(Map<String, ?> question, String field, String words) {
    var answer = api.write("t-priya", "/api/v1/deadlines", question);
    assertThat(answer.status()).isEqualTo(400);
    JsonNode violation = answer.body().path("violations").get(0);
    assertThat(violation.path("field").asText()).isEqualTo(field);
    assertThat(violation.path("message").asText()).containsIgnoringCase(words);
  }
}
