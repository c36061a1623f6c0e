package org.ehccasework.casefile.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ehccasework.casefile.AddDocument;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Violation;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Adds the files of one form, each for itself: one that cannot be added does not hold up the others. */
@Component
class Uploads {

  private final AddDocument addDocument;

  Uploads(AddDocument addDocument) {
    this.addDocument = addDocument;
  }

  /**
   * What came of it.
   *
   * @param added the names under which files were added
   * @param refused which were not, and why
   */
  record Result(List<String> added, List<Violation> refused, boolean tooLarge) {}

  /** @param title for a single file; several are called as their files are */
  Result add(String ref, String title, List<MultipartFile> files) throws IOException {
    List<String> added = new ArrayList<>();
    List<Violation> refused = new ArrayList<>();
    boolean tooLarge = false;
    for (MultipartFile file : files) {
      String name = files.size() == 1 && !title.isBlank() ? title : DocumentStore.titleOf(file.getOriginalFilename());
      String which = files.size() == 1 ? "" : file.getOriginalFilename() + ": ";
      try {
        // looks at the size before anything is read into memory
        if (file.getSize() > DocumentStore.LARGEST) {
          tooLarge = true;
          throw new RuleBroken("file", "The file must be smaller than 50MB.");
        }
        addDocument.add(new AddDocument.Command(ref, name, file.getOriginalFilename(), file.getBytes()));
        added.add(name);
      } catch (RuleBroken broken) {
        broken.violations().forEach(why -> refused.add(new Violation(why.field(), which + why.message())));
      } catch (AlreadyDone sameTime) {
        refused.add(new Violation("file", which + sameTime.getMessage()));
      }
    }
    return new Result(added, refused, tooLarge);
  }
}
