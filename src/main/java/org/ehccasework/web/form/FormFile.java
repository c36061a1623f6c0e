package org.ehccasework.web.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the Camunda Forms JSON (schema 16) of a task into our own words. */
final class FormFile {

  /** Fits the narrowest column a text of this kind is kept in; a form may allow more or less. */
  private static final int LINE = 250;
  private static final int TEXT = 4000;

  private FormFile() {}

  static TaskForm parse(String key, JsonNode file) {
    return new TaskForm(key, title(key, file), fields(file));
  }

  /** The heading of the form's first text, else the key in words. */
  private static String title(String key, JsonNode file) {
    for (JsonNode part : file.path("components")) {
      String text = part.path("text").asText();
      if (part.path("type").asText().equals("text") && text.startsWith("#")) {
        return text.lines().findFirst().orElse("").replaceFirst("^#+\\s*", "");
      }
    }
    return Character.toUpperCase(key.charAt(0)) + key.substring(1).replace('-', ' ');
  }

  private static List<FormField> fields(JsonNode parent) {
    List<FormField> found = new ArrayList<>();
    for (JsonNode part : parent.path("components")) {
      String componentType = part.path("type").asText();
      FieldType type = has(part, "hidden") ? FieldType.HIDDEN : FieldType.of(componentType);
      if (componentType.equals("group")) {
        found.addAll(fields(part));
      } else if (type != null) {
        found.add(field(type, part));
      }
    }
    return List.copyOf(found);
  }

  /** Whether a custom property says so: forms have no hidden fields of their own. */
  private static boolean has(JsonNode part, String property) {
    return part.path("properties").path(property).asText().equals("true");
  }

  private static FormField field(FieldType type, JsonNode part) {
    JsonNode validate = part.path("validate");
    // the key of a list is its path, and the label of a date has a name of its own
    String key = part.hasNonNull("key") ? part.get("key").asText() : part.path("path").asText();
    String label = part.hasNonNull("label") ? part.get("label").asText() : part.path("dateLabel").asText();
    return new FormField(key, type, label, part.path("description").asText(""),
        validate.path("required").asBoolean(false), options(part),
        valuesKey(part),
        type == FieldType.LIST ? fields(part) : List.of(),
        validate.path("maxLength").asInt(type == FieldType.TEXTAREA ? TEXT : LINE),
        has(part, "sometimesNeeded"), part.path("defaultRepetitions").asInt(1));
  }

  /** Of a text it only suggests: a custom property, because forms know no such thing. */
  private static String valuesKey(JsonNode part) {
    JsonNode suggests = part.path("properties").path("suggests");
    return part.hasNonNull("valuesKey") ? part.get("valuesKey").asText() : suggests.isMissingNode() ? null
        : suggests.asText();
  }

  private static List<Option> options(JsonNode part) {
    List<Option> options = new ArrayList<>();
    part.path("values").forEach(value ->
        options.add(new Option(value.path("value").asText(), value.path("label").asText())));
    return List.copyOf(options);
  }
}
