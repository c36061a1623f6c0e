package org.ehccasework.casefile.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;

/** Tells from a file's bytes alone what it is. */
final class FileContent {

  private static final Tika TIKA = new Tika();
  private static final String ODT = AllowedType.ODT.mediaType();

  private FileContent() {}

  /** The kind of file, where it is one a case may hold. */
  static Optional<AllowedType> typeOf(byte[] content) {
    String found = TIKA.detect(content);
    boolean archive = content.length > 4 && content[0] == 'P' && content[1] == 'K';
    return archive ? inArchive(content) : AllowedType.ofMediaType(found);
  }

  /** Office documents are archives: what they are stands in their list of contents, which is read without unpacking. */
  private static Optional<AllowedType> inArchive(byte[] content) {
    try {
      Path copy = Files.createTempFile("ehc-upload", ".tmp");
      try {
        Files.write(copy, content);
        return inArchive(copy);
      } finally {
        Files.delete(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<AllowedType> inArchive(Path archive) throws IOException {
    try (var zip = new ZipFile(archive.toFile())) {
      boolean program = zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin")
          || entry.getName().startsWith("Basic/") || entry.getName().startsWith("Scripts/"));
      if (program) {
        return Optional.empty();
      }
      if (zip.getEntry("[Content_Types].xml") != null && zip.getEntry("word/document.xml") != null) {
        return Optional.of(AllowedType.DOCX);
      }
      ZipEntry kind = zip.getEntry("mimetype");
      return kind != null && saysOdt(zip, kind) ? Optional.of(AllowedType.ODT) : Optional.empty();
    } catch (ZipException broken) {
      return Optional.empty();
    }
  }

  private static boolean saysOdt(ZipFile zip, ZipEntry kind) throws IOException {
    try (var in = zip.getInputStream(kind)) {
      byte[] start = in.readNBytes(ODT.length() + 1);
      return new String(start, StandardCharsets.US_ASCII).strip().equals(ODT);
    }
  }
}
