package org.ehccasework.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Documents of cases, kept by their content; what a file is called is never trusted. */
public interface DocumentStore {

  /** The most a document may have: 50MB, in bytes. */
  long LARGEST = 50L * 1024 * 1024;
  /** Characters a document's name may have. */
  int LONGEST_TITLE = 200;

  /** A document without its bytes; {@code type} is the media type its content shows. */
  record Document(UUID id, String caseRef, String title, String fileName, String type, long size, String sha256,
      String addedBy, Instant addedAt) {}

  /** Keeps a file; {@code web.RuleBroken} at field "file" where it is empty, too large or of a type not allowed. */
  Document add(String caseRef, String title, String fileName, byte[] content);

  /** Looks at a file as {@link #add} does and keeps nothing; the name it would be kept under. */
  String check(String fileName, byte[] content);

  /** What a file is called without folder and ending, to serve as the name of the document. */
  static String titleOf(String fileName) {
    String last = String.valueOf(fileName).replaceAll("^.*[/\\\\]", "");
    String plain = last.replaceAll("\\.[^.]*$", "").strip();
    String title = plain.isEmpty() ? last : plain;
    return title.substring(0, Math.min(title.length(), LONGEST_TITLE));
  }

  List<Document> of(String caseRef);

  /** Those of these cases that have any document, in one statement. */
  Set<String> withSome(Collection<String> caseRefs);

  /** The document of this case; {@code web.NotFound} otherwise. */
  Document get(String caseRef, UUID id);

  byte[] content(String caseRef, UUID id);
}
