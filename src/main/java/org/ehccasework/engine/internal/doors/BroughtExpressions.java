package org.ehccasework.engine.internal.doors;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;

/**
 * Finds expressions that a request brings along. Camunda 7.24.0 checks only those at the top of a query and
 * runs the ones below it (CVE-2026-109432), so none may come in at any depth.
 */
final class BroughtExpressions {

  private static final JsonFactory JSON = new JsonFactory();

  private BroughtExpressions() {}

  /** Whether any key of the JSON text, however deep, names an expression; fails where it is no JSON. */
  static boolean in(byte[] json) throws IOException {
    try (JsonParser parser = JSON.createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && names(parser.currentName())) {
          return true;
        }
      }
      return false;
    }
  }

  static boolean among(Collection<String> parameters) {
    return parameters.stream().anyMatch(BroughtExpressions::names);
  }

  private static boolean names(String key) {
    return key.toLowerCase(Locale.ROOT).endsWith("expression");
  }
}
