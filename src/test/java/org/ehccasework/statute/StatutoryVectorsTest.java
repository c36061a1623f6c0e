package org.ehccasework.statute;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked examples of the statutory timetable. */
class StatutoryVectorsTest {

  private static final int HOW_MANY = 79;

  record Vector(String id, String limit, Map<String, Object> inputs, Map<String, Object> expected, String why) {
    @Override
    public String toString() {
      return id + " " + why;
    }
  }

  static List<Vector> vectors() throws IOException {
    return read("/statutory-vectors.json");
  }

  static List<Vector> more() throws IOException {
    return read("/more-vectors.json");
  }

  /** Worked out by a second program, written from the timetable alone, in another language; at least four a limit. */
  static List<Vector> bySecondProgram() throws IOException {
    return read("/law-vectors.json");
  }

  private static List<Vector> read(String file) throws IOException {
    try (InputStream in = StatutoryVectorsTest.class.getResourceAsStream(file)) {
      return new ObjectMapper().readValue(in, new TypeReference<>() {});
    }
  }

  @Test
  void areAllThere() throws IOException {
    assertThat(vectors()).hasSize(HOW_MANY);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"vectors", "more", "bySecondProgram"})
  void comeOutAsWorkedByHand(Vector vector) {
    Result result = Calculator.standard().calculate(vector.limit(), vector.inputs());

    vector.expected().forEach((name, value) -> assertThat(String.valueOf(result.values().get(name)))
        .as(name + ": " + result.explanation()).isEqualTo(String.valueOf(value)));
    assertThat(result.law()).isNotBlank();
    assertThat(result.explanation()).isNotBlank();
  }
}
