package org.ehccasework.settings.internal;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values record by record (RFC 4180): quoted fields may hold commas, quotes and new lines. */
final class CsvRecords {

  private static final int LONGEST_FIELD = 100_000;

  private final PushbackReader in;
  private int line = 1;
  private int recordLine;

  CsvRecords(Reader in) {
    this.in = new PushbackReader(in, 1);
  }

  /** The line on which the record read last began, from 1. */
  int line() {
    return recordLine;
  }

  /** The fields of the next record; null at the end. Empty lines are passed over. */
  List<String> next() throws IOException {
    int first = in.read();
    while (first == '\n' || first == '\r') {
      line += first == '\n' ? 1 : 0;
      first = in.read();
    }
    if (first == -1) {
      return null;
    }
    in.unread(first);
    recordLine = line;
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    while (field(field)) {
      fields.add(field.toString());
      field.setLength(0);
    }
    fields.add(field.toString());
    return fields;
  }

  /** True where another field of the record follows. */
  private boolean field(StringBuilder field) throws IOException {
    int c = in.read();
    boolean quoted = c == '"';
    if (quoted) {
      quoted(field);
      c = in.read();
    }
    while (c != ',' && c != '\n' && c != -1) {
      if (c != '\r') {
        append(field, c);
      }
      c = in.read();
    }
    line += c == '\n' ? 1 : 0;
    return c == ',';
  }

  private void quoted(StringBuilder field) throws IOException {
    for (int c = in.read(); c != -1; c = in.read()) {
      if (c == '"') {
        int after = in.read();
        if (after != '"') {
          if (after != -1) {
            in.unread(after);
          }
          return;
        }
      }
      line += c == '\n' ? 1 : 0;
      if (c != '\r') {
        append(field, c);
      }
    }
  }

  private static void append(StringBuilder field, int c) throws IOException {
    if (field.length() >= LONGEST_FIELD) {
      throw new IOException("A field is longer than any register has: a quote may be missing.");
    }
    field.append((char) c);
  }
}
