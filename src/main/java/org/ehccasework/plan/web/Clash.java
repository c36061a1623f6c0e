package org.ehccasework.plan.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ehccasework.web.form.FormField;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.form.TaskForm;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What someone else saved while a person was writing the same: field by field, to be read beside the person's own.
 *
 * @param message who saved and when; null where nobody did
 * @param theirs what they saved, in the words of the page, for each field where it is not the same
 */
record Clash(String message, Map<String, String> theirs) {

  static final Clash NONE = new Clash(null, Map.of());

  /** Ticked for each field whose other text is to be kept instead of the own. */
  static final String TAKE = "take";

  static Clash of(String message, TaskForm form, Map<String, Object> saved, MultiValueMap<String, String> typed,
      Map<String, List<Option>> options) {
    Map<String, String> theirs = new LinkedHashMap<>();
    for (FormField field : form.fields()) {
      String other = text(saved, field.key());
      if (!field.key().equals(SectionForms.BASED_ON) && !other.equals(typed(typed, field.key()))) {
        theirs.put(field.key(), words(field, other, options));
      }
    }
    return new Clash(message, theirs);
  }

  /** What is to be saved: what was typed, but for the fields whose other text was taken. */
  static MultiValueMap<String, String> chosen(MultiValueMap<String, String> typed, Map<String, Object> saved) {
    MultiValueMap<String, String> chosen = new LinkedMultiValueMap<>(typed);
    typed.getOrDefault(TAKE, List.of()).forEach(field -> chosen.set(field, text(saved, field)));
    return chosen;
  }

  public boolean isAt(String field) {
    return theirs.containsKey(field);
  }

  private static String text(Map<String, Object> saved, String key) {
    Object value = saved.get(key);
    return value == null || value.equals(false) ? "" : value.toString();
  }

  private static String typed(MultiValueMap<String, String> typed, String key) {
    String value = typed.getFirst(key);
    return value == null ? "" : value.strip().replace("\r\n", "\n");
  }

  private static String words(FormField field, String value, Map<String, List<Option>> options) {
    String label = field.choices(options).stream().filter(option -> option.value().equals(value))
        .map(Option::label).findFirst().orElse(value);
    return label.isEmpty() ? "Nothing" : label.equals("true") ? "Yes" : label;
  }
}
