package org.ehccasework.casefile.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file a case may hold; the first ending is the one it is given where it had none. */
enum AllowedType {
  PDF("application/pdf", "a PDF", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a Word document", "docx"),
  ODT("application/vnd.oasis.opendocument.text", "an OpenDocument text", "odt"),
  RTF("application/rtf", "an RTF document", "rtf"),
  TEXT("text/plain", "plain text", "txt"),
  PNG("image/png", "a PNG picture", "png"),
  JPEG("image/jpeg", "a JPEG picture", "jpg", "jpeg"),
  MP3("audio/mpeg", "an MP3 recording", "mp3"),
  M4A("audio/mp4", "an M4A recording", "m4a");

  static final String WORDS = "a PDF, Word document (.docx), OpenDocument text (.odt), RTF, plain text (.txt), "
      + "PNG or JPEG picture, or MP3 or M4A recording";

  private final String mediaType;
  private final String words;
  private final List<String> endings;

  AllowedType(String mediaType, String words, String... endings) {
    this.mediaType = mediaType;
    this.words = words;
    this.endings = List.of(endings);
  }

  String mediaType() {
    return mediaType;
  }

  String words() {
    return words;
  }

  String ending() {
    return endings.get(0);
  }

  boolean fits(String ending) {
    return endings.contains(ending);
  }

  static Optional<AllowedType> ofMediaType(String mediaType) {
    return Stream.of(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
  }

  static Optional<AllowedType> ofEnding(String ending) {
    return Stream.of(values()).filter(type -> type.fits(ending)).findFirst();
  }
}
