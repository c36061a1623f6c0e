package org.ehccasework.casefile;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is looked for in the audit; null where it does not matter.
 *
 * @param username whose doing it was
 * @param from the first day, in London
 * @param to the last day, in London
 * @param page from 1
 */
public record AuditQuery(String username, String caseRef, AuditKind kind, LocalDate from, LocalDate to, int page) {

  /** As it is written down when someone has looked. */
  String words() {
    String by = Stream.of(said("person ", username), said("case ", caseRef), said("kind ",
        kind == null ? null : kind.code()), said("from ", from), said("to ", to), page > 1 ? "page " + page : "")
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    return by.isEmpty() ? "everything" : by;
  }

  private static String said(String before, Object value) {
    return value == null ? "" : before + value;
  }
}
