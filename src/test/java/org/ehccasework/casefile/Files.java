package org.ehccasework.casefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, for tests; no two are the same. */
public final class Files {

  private Files() {}

  public static byte[] pdf() {
    return text("%PDF-1.7\n%" + UUID.randomUUID() + "\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n");
  }

  public static byte[] docx() {
    return zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<document>" + UUID.randomUUID() + "</document>");
  }

  public static byte[] odt() {
    return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<c>" + UUID.randomUUID() + "</c>");
  }

  public static byte[] text(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  /** Numbers below 256, as bytes. */
  public static byte[] bytes(int... numbers) {
    byte[] bytes = new byte[numbers.length + 64];
    for (int i = 0; i < numbers.length; i++) {
      bytes[i] = (byte) numbers[i];
    }
    return bytes;
  }

  /** An archive of entries: name, content, name, content. */
  public static byte[] zip(String... entries) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(text(entries[i + 1]));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
