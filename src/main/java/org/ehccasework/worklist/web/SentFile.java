package org.ehccasework.worklist.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.AddDocument;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** A file sent with the answers to a task: it becomes a document of the case, also where an answer is refused. */
@Component
class SentFile {

  private final AddDocument addDocument;

  SentFile(AddDocument addDocument) {
    this.addDocument = addDocument;
  }

  /** A browser sends a nameless file where none was chosen. */
  static boolean isThere(MultipartFile file) {
    return file != null && file.getOriginalFilename() != null && !file.getOriginalFilename().isEmpty();
  }

  /** @param field where to say what is wrong with the file */
  UUID add(String caseRef, String field, MultipartFile file) {
    if (file.getSize() > DocumentStore.LARGEST) {
      throw new RuleBroken(field, "The file must be smaller than 50MB.");
    }
    String name = file.getOriginalFilename();
    try {
      return addDocument.add(new AddDocument.Command(caseRef, DocumentStore.titleOf(name), name, file.getBytes()));
    } catch (RuleBroken broken) {
      throw new RuleBroken(List.of(new Violation(field, broken.violations().get(0).message())));
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }
}
