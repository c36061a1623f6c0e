package org.ehccasework.casefile.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ehccasework.casefile.AuditKind;
import org.ehccasework.casefile.AuditQuery;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.SystemActor;
import org.ehccasework.web.Violation;
import org.springframework.web.util.UriComponentsBuilder;

/** What is looked for in the audit, as it was typed; people stand in addresses by their ids alone. */
public record AuditForm(String person, String caseRef, String kind, String from, String to, int page,
    List<Violation> violations) {

  /** The person who is nobody: what the service did by itself. */
  static final String SYSTEM = "system";
  /** Deeper pages are for the file, or for a narrower search. */
  static final int LAST_PAGE = 400;

  private static final List<DateTimeFormatter> DATES = List.of(format("d/M/uuuu"), format("d M uuuu"),
      format("d MMMM uuuu"), format("d MMM uuuu"), format("d.M.uuuu"), format("d-M-uuuu"), format("uuuu-MM-dd"));

  static AuditForm of(Map<String, String> typed) {
    String page = typed.getOrDefault("page", "");
    List<Violation> violations = new ArrayList<>();
    var form = new AuditForm(text(typed, "person"), text(typed, "case").toUpperCase(Locale.ROOT), text(typed, "kind"),
        text(typed, "from"), text(typed, "to"),
        page.matches("\\d{1,3}") ? Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(page))) : 1, violations);
    check(form.from(), "from", violations);
    check(form.to(), "to", violations);
    if (violations.isEmpty() && day(form.from()).isPresent() && day(form.to()).isPresent()
        && day(form.to()).get().isBefore(day(form.from()).get())) {
      violations.add(new Violation("to", "The last day must be the first day or later"));
    }
    return form;
  }

  AuditQuery query(List<StaffMember> staff) {
    return new AuditQuery(username(staff), caseRef.isEmpty() ? null : caseRef, AuditKind.of(kind).orElse(null),
        day(from).orElse(null), day(to).orElse(null), page);
  }

  /** The same search at another page. */
  String href(String path, int at) {
    var address = UriComponentsBuilder.fromPath(path);
    Map.of("person", person, "case", caseRef, "kind", kind, "from", from, "to", to).entrySet().stream()
        .filter(one -> !one.getValue().isEmpty()).sorted(Map.Entry.comparingByKey())
        .forEach(one -> address.queryParam(one.getKey(), one.getValue()));
    if (at > 1) {
      address.queryParam("page", at);
    }
    return address.build().encode().toUriString();
  }

  public boolean isClean() {
    return violations.isEmpty();
  }

  public List<Violation> getViolations() {
    return violations;
  }

  public String anchorOf(String field) {
    return field;
  }

  /** The message at a field, or null. */
  public String errorAt(String field) {
    return violations.stream().filter(violation -> violation.field().equals(field)).map(Violation::message)
        .findFirst().orElse(null);
  }

  private String username(List<StaffMember> staff) {
    if (person.isEmpty()) {
      return null;
    }
    return person.equals(SYSTEM) ? SystemActor.USERNAME : staff.stream()
        .filter(one -> one.id().toString().equals(person)).map(StaffMember::username).findFirst().orElse("");
  }

  private static void check(String typed, String field, List<Violation> violations) {
    if (!typed.isEmpty() && day(typed).isEmpty()) {
      violations.add(new Violation(field, "Enter a date like 24 11 2026"));
    }
  }

  private static Optional<LocalDate> day(String typed) {
    for (DateTimeFormatter format : DATES) {
      try {
        return Optional.of(LocalDate.parse(typed.replaceAll("\\s+", " "), format))
            .filter(day -> day.getYear() >= 2000 && day.getYear() <= 2100);
      } catch (DateTimeParseException other) {
        continue;
      }
    }
    return Optional.empty();
  }

  private static String text(Map<String, String> typed, String name) {
    String value = typed.getOrDefault(name, "").strip();
    return value.length() <= 60 ? value : value.substring(0, 60);
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.UK)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
