package org.ehccasework.casefile.internal;

import java.util.Locale;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.web.RuleBroken;

/** What a file must keep to before a case may hold it; the messages stand at the form's field "file". */
final class FileRules {

  private static final int LONGEST_NAME = 150;

  private FileRules() {}

  /** A file that may be kept, under a name that is safe to give it when it is fetched again. */
  record Checked(AllowedType type, String fileName) {}

  static Checked check(String fileName, byte[] content) {
    if (content.length == 0) {
      throw broken("The file is empty. Select another file.");
    }
    if (content.length > DocumentStore.LARGEST) {
      throw broken("The file must be smaller than 50MB.");
    }
    String name = plain(fileName);
    String ending = ending(name);
    AllowedType type = FileContent.typeOf(content).orElseThrow(() -> notAllowed(ending));
    if (!ending.isEmpty() && !type.fits(ending)) {
      throw broken("The file is called ." + ending + " but holds " + type.words()
          + ". Check that it is the right file, let its name end in ." + type.ending() + " and add it again.");
    }
    return new Checked(type, ending.isEmpty() ? name + "." + type.ending() : name);
  }

  private static RuleBroken notAllowed(String ending) {
    return AllowedType.ofEnding(ending).map(claimed -> broken("The file is called ." + ending
            + " but does not hold " + claimed.words() + ". Select " + AllowedType.WORDS + "."))
        .orElseGet(() -> broken("Files of this kind cannot be added. Select " + AllowedType.WORDS + "."));
  }

  /** Without folders and signs that mean something to a computer. */
  private static String plain(String fileName) {
    String last = fileName == null ? "" : fileName.replaceAll("^.*[/\\\\]", "");
    String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?;%]", "_").strip();
    if (plain.replace(".", "").isBlank()) {
      return "document";
    }
    return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static RuleBroken broken(String message) {
    return new RuleBroken("file", message);
  }
}
