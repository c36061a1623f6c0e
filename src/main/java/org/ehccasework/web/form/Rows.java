package org.ehccasework.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds or takes away a row of a list while a form is being filled in. */
final class Rows {

  private Rows() {}

  static Map<String, Object> change(Map<String, Object> typed, String action) {
    String[] words = action.split(":");
    Map<String, Object> changed = new LinkedHashMap<>(typed);
    if (words.length > 1 && typed.get(words[1]) instanceof List<?> shown) {
      List<Object> rows = new ArrayList<>(shown);
      if (words[0].equals("add")) {
        rows.add(Map.of());
      } else if (words.length > 2 && words[2].matches("\\d{1,3}") && Integer.parseInt(words[2]) < rows.size()) {
        rows.remove(Integer.parseInt(words[2]));
      }
      changed.put(words[1], rows.isEmpty() ? List.of(Map.of()) : rows);
    }
    return changed;
  }
}
