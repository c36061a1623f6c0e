package org.ehccasework.web.form;

/** The kinds of field a task form may have. */
public enum FieldType {
  TEXT, TEXTAREA, NUMBER, DATE, CHECKBOX, CHECKLIST, RADIO, SELECT, LIST,
  /** Carries what the page was based on, and is not shown unless that has changed meanwhile. */
  HIDDEN;

  /** The kind for a component type of the form file; null for parts that hold no answer. */
  static FieldType of(String componentType) {
    return switch (componentType) {
      case "textfield" -> TEXT;
      case "textarea" -> TEXTAREA;
      case "number" -> NUMBER;
      case "datetime" -> DATE;
      case "checkbox" -> CHECKBOX;
      case "checklist" -> CHECKLIST;
      case "radio" -> RADIO;
      case "select" -> SELECT;
      case "dynamiclist" -> LIST;
      default -> null;
    };
  }

  boolean hasOptions() {
    return this == CHECKLIST || this == RADIO || this == SELECT;
  }
}
