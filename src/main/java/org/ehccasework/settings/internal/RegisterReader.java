package org.ehccasework.settings.internal;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the layout of the public register (all establishment data): columns by name, in any order. */
final class RegisterReader {

  private static final List<String> NEEDED = List.of("URN", "EstablishmentName", "TypeOfEstablishment (name)",
      "EstablishmentStatus (name)", "LA (code)", "LA (name)");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

  private final Map<String, Integer> columns = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final List<RegisterRow> rows = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final LocalDate today;
  private int noSettings;

  private RegisterReader(LocalDate today) {
    this.today = today;
  }

  /** A line that cannot be taken over, and why. */
  record Problem(int line, String message) {}

  /** @param noSettings lines about what no plan can name, such as children's centres */
  record Reading(List<RegisterRow> rows, List<Problem> problems, int noSettings) {}

  /** An {@code IOException} says in plain words why the file is not one of the register. */
  static Reading read(Reader text, LocalDate today) throws IOException {
    var reader = new RegisterReader(today);
    var records = new CsvRecords(text);
    reader.heads(records.next());
    for (List<String> fields = records.next(); fields != null; fields = records.next()) {
      reader.row(records.line(), fields);
    }
    return new Reading(reader.rows, reader.problems, reader.noSettings);
  }

  private void heads(List<String> names) throws IOException {
    for (int i = 0; names != null && i < names.size(); i++) {
      columns.putIfAbsent(names.get(i).strip(), i);
    }
    List<String> missing = NEEDED.stream().filter(name -> !columns.containsKey(name)).toList();
    if (!missing.isEmpty()) {
      throw new IOException("The first line has no column " + missing.stream().map(name -> "'" + name + "'")
          .collect(Collectors.joining(", ")) + ". Use the file 'Establishment fields CSV' of the register.");
    }
  }

  private void row(int line, List<String> fields) {
    if (fields.size() != columns.size() && fields.size() < 1 + NEEDED.stream().mapToInt(columns::get).max().orElse(0)) {
      problems.add(new Problem(line, "The line has " + fields.size() + " fields, too few for the columns above"));
      return;
    }
    String urn = at(fields, "URN");
    String name = at(fields, "EstablishmentName");
    String type = at(fields, "TypeOfEstablishment (name)");
    String wrong = urn == null || !urn.matches("\\d{6}") ? "The URN must be 6 digits"
        : name == null || name.length() > 200 ? "The name is missing or longer than 200 characters"
        : type == null || type.length() > 100 ? "The type is missing or longer than 100 characters"
        : !seen.add(urn) ? "The URN " + urn + " stands in the file twice" : null;
    if (wrong != null) {
      problems.add(new Problem(line, wrong));
    } else if (!RegisterTypes.isSetting(type)) {
      noSettings++;
    } else {
      rows.add(row(line, fields, urn, name, type));
    }
  }

  private RegisterRow row(int line, List<String> fields, String urn, String name, String type) {
    boolean approved = "Approved".equalsIgnoreCase(at(fields, "Section41Approved (name)"));
    String status = at(fields, "EstablishmentStatus (name)");
    boolean closed = "Closed".equalsIgnoreCase(status);
    return new RegisterRow(line, urn, name, RegisterTypes.kind(type, approved), type,
        cut(at(fields, "PhaseOfEducation (name)"), 60), cut(at(fields, "LA (code)"), 3),
        cut(at(fields, "LA (name)"), 200), address(fields), cut(at(fields, "Town"), 100),
        cut(at(fields, "TelephoneNum"), 40), closed ? day(at(fields, "CloseDate")) : null);
  }

  private String address(List<String> fields) {
    String lines = Stream.of("Street", "Locality", "Address3", "Town", "County (name)", "Postcode")
        .map(column -> at(fields, column)).filter(part -> part != null && !part.equals("Not recorded")).distinct()
        .collect(Collectors.joining("\n"));
    return lines.isEmpty() ? null : cut(lines, 1000);
  }

  private LocalDate day(String text) {
    try {
      return text == null ? today : LocalDate.parse(text, DAY);
    } catch (DateTimeParseException unreadable) {
      return today;
    }
  }

  /** The field without outer blanks; null where the column or its content is missing. */
  private String at(List<String> fields, String column) {
    Integer place = columns.get(column);
    String field = place == null || place >= fields.size() ? "" : fields.get(place).strip();
    return field.isEmpty() || field.equals("Not applicable") ? null : field;
  }

  private static String cut(String text, int longest) {
    return text == null || text.length() <= longest ? text : text.substring(0, longest);
  }
}
