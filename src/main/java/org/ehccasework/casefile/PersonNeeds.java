package org.ehccasework.casefile;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How someone can be reached and read.
 *
 * @param language the language they use, where it is not English; may be null
 * @param interpreter whether an interpreter is needed to talk with them
 * @param format the form their letters must have; null for an ordinary one
 * @param way how they want to be reached; null where they have not said
 */
public record PersonNeeds(String language, boolean interpreter, Format format, Way way) {

  public static final PersonNeeds NONE = new PersonNeeds(null, false, null, null);

  /** A form of a letter other than the ordinary one. */
  public enum Format {
    LARGE_PRINT("Large print", "in large print"), EASY_READ("Easy read", "in easy read"),
    BRAILLE("Braille", "in braille"), AUDIO("Audio", "as audio"), TRANSLATION("Translation", "translated");

    private final String words;
    private final String inSentence;

    Format(String words, String inSentence) {
      this.words = words;
      this.inSentence = inSentence;
    }

    public String words() {
      return words;
    }
  }

  /** A way to reach someone. */
  public enum Way {
    POST("Post"), EMAIL("Email"), PHONE("Phone");

    private final String words;

    Way(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * What their letters must be: "translated into Polish", or "explained in Polish, with an interpreter" where they need
   * one and have said nothing of letters; empty where an ordinary letter will do.
   */
  public String ofLetters() {
    if (format == null) {
      String how = language == null ? "explained with" : "explained in " + language + ", with";
      return interpreter ? how + " an interpreter" : "";
    }
    return format == Format.TRANSLATION && language != null ? "translated into " + language : format.inSentence;
  }

  /** As in "Polish interpreter needed"; empty where none is. */
  public String ofTalks() {
    return interpreter ? Stream.of(language == null ? "An" : language, "interpreter needed")
        .collect(Collectors.joining(" ")) : "";
  }
}
