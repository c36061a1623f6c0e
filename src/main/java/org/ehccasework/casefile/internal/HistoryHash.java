package org.ehccasework.casefile.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ehccasework.casefile.CaseHistory.Entry;

/** The hash of an entry: SHA-256 over the hash before it and everything the entry says. */
final class HistoryHash {

  /** What the first entry of a case follows. */
  static final String START = "0".repeat(64);

  private HistoryHash() {}

  static String of(String previous, Entry entry) {
    var text = new StringBuilder();
    add(text, previous);
    add(text, entry.caseRef());
    add(text, entry.at().toString());
    add(text, entry.by());
    add(text, entry.causedBy());
    add(text, entry.kind());
    add(text, entry.what());
    add(text, entry.why());
    return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Each field with its length before it, so that no text can be moved from one field to the next. */
  private static void add(StringBuilder text, String field) {
    text.append(field == null ? "-" : field.length() + ":" + field).append('\n');
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
