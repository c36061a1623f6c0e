package org.ehccasework.demo.internal;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What is written in the papers of an invented child; {@code {first}} stands for the first name.
 *
 * @param age at the request, in years
 * @param advice needs, provision and outcomes by agency
 * @param wish the type of setting the family asks for
 */
record DemoProfile(String key, int age, String setting, String sectionA, List<Map<String, Object>> needs,
    String sectionC, String sectionD, List<Map<String, Object>> outcomes, List<Map<String, Object>> provision,
    Map<String, Map<String, String>> advice, String assess, String issue, String refuse, String wish) {

  /** Names to choose from. */
  record Names(List<String> first, List<String> last, List<String> parent) {}

  static List<DemoProfile> all(ObjectMapper json) {
    return read(json, "/demo/profiles.json", new TypeReference<>() {});
  }

  static Names names(ObjectMapper json) {
    return read(json, "/demo/names.json", new TypeReference<>() {});
  }

  private static <T> T read(ObjectMapper json, String file, TypeReference<T> type) {
    try (InputStream in = DemoProfile.class.getResourceAsStream(file)) {
      return json.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
