package org.ehccasework.people.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What was typed into a form, as the text that is kept of it. */
public final class Answers {

  /** Characters; more than any plan holds. */
  private static final int LONGEST = 300_000;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, List<String>>> TYPE = new TypeReference<>() {};
  /** What the page sends along that nobody typed. */
  private static final Set<String> NOT_TYPED = Set.of("typedBy", "typedOn", "pressed", "later", "draftBy", "search");

  private Answers() {}

  /** Nothing where it is too long to keep; never a password. */
  public static Optional<String> write(Map<String, String[]> parameters) {
    Map<String, List<String>> typed = new TreeMap<>();
    parameters.forEach((name, values) -> {
      if (isTyped(name)) {
        typed.put(name, List.of(values));
      }
    });
    try {
      return Optional.of(JSON.writeValueAsString(typed)).filter(text -> text.length() <= LONGEST);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, List<String>> read(String text) {
    try {
      return JSON.readValue(text, TYPE);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A draft cannot be read", e);
    }
  }

  private static boolean isTyped(String name) {
    return !name.startsWith("_") && !NOT_TYPED.contains(name) && !name.toLowerCase(Locale.ROOT).contains("password");
  }
}
