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
 * @param theirs for each field that is not the same both texts, word by word: what was typed before what is saved
 */
record Clash(String message, Map<String, WordDiff> theirs) {

  static final Clash NONE = new Clash(null, Map.of());

  /** Ticked for each field whose other text is to be kept instead of the own. */
  static final String TAKE = "take";

  static Clash of(String message, TaskForm form, Map<String, Object> saved, MultiValueMap<String, String> typed,
      Map<String, List<Option>> options) {
    Map<String, WordDiff> theirs = new LinkedHashMap<>();
    for (FormField field : form.fields()) {
      String other = text(saved, field.key());
      String own = typed(typed, field.key());
      if (!field.key().equals(SectionForms.BASED_ON) && !other.equals(own)) {
        theirs.put(field.key(), WordDiff.of(words(field, own, options), words(field, other, options)));
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

  public WordDiff at(String field) {
    return theirs.get(field);
  }

  /** Whether words were typed that are not in what is saved: they cannot be marked in the field itself. */
  public boolean hasMine(String field) {
    return theirs.get(field).before().stream().anyMatch(WordDiff.Piece::marked);
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
