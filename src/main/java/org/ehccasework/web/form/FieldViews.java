package org.ehccasework.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws up the fields of a form for a page from what was typed. */
final class FieldViews {

  private final Reading reading;
  private final Map<String, List<Option>> supplied;

  FieldViews(Reading reading, Map<String, List<Option>> supplied) {
    this.reading = reading;
    this.supplied = supplied;
  }

  List<FieldView> of(TaskForm form) {
    return form.fields().stream().map(field -> one(field, field.key(), reading.typed())).toList();
  }

  private FieldView one(FormField field, String name, Map<?, ?> typed) {
    String id = idOf(name);
    return new FieldView(id, name, field.type(), label(field), field.description(),
        text(typed, field.key()), text(typed, field.key() + "-day"), text(typed, field.key() + "-month"),
        text(typed, field.key() + "-year"), choices(field, id, typed.get(field.key())),
        rows(field, typed.get(field.key())), field.maxLength(), reading.errorAt(name));
  }

  /** The few that may be left out are marked, never the many that may not. */
  private static String label(FormField field) {
    boolean marked = field.required() || field.sometimesNeeded() || field.type() == FieldType.CHECKBOX
        || field.label().toLowerCase().contains("optional");
    return marked ? field.label() : field.label() + " (optional)";
  }

  private List<FieldView.Choice> choices(FormField field, String id, Object typed) {
    List<FieldView.Choice> choices = new ArrayList<>();
    for (Option option : field.choices(supplied)) {
      boolean chosen = typed instanceof List<?> many
          ? many.contains(option.value()) : option.value().equals(typed);
      String choiceId = choices.isEmpty() ? id : id + "-" + (choices.size() + 1);
      choices.add(new FieldView.Choice(choiceId, option.value(), option.label(), chosen));
    }
    return choices;
  }

  private List<List<FieldView>> rows(FormField list, Object typed) {
    if (list.type() != FieldType.LIST) {
      return List.of();
    }
    List<?> shown = typed instanceof List<?> many ? many : list.emptyRows();
    List<List<FieldView>> rows = new ArrayList<>();
    for (Object row : shown) {
      String prefix = list.key() + "[" + rows.size() + "].";
      rows.add(list.fields().stream()
          .map(column -> one(column, prefix + column.key(), (Map<?, ?>) row)).toList());
    }
    return rows;
  }

  private static String text(Map<?, ?> typed, String key) {
    return typed.get(key) instanceof String text ? text : "";
  }

  static String idOf(String name) {
    return name.replace("[", "-").replace("].", "-").replace("]", "");
  }
}
