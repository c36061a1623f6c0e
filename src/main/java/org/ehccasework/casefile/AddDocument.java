package org.ehccasework.casefile;

import java.util.UUID;
import org.ehccasework.people.AdviceGivers;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a document to a case: by those who work on it or owe advice for it. */
@Service
public class AddDocument {

  private final CaseAccess access;
  private final DocumentStore documents;
  private final CaseHistory history;

  AddDocument(CaseAccess access, DocumentStore documents, CaseHistory history) {
    this.access = access;
    this.documents = documents;
    this.history = history;
  }

  /** A file as it was sent; its name and what its sender said it is are not trusted. */
  public record Command(String caseRef, String title, String fileName, byte[] content) {}

  @Transactional
  @AdviceGivers
  public UUID add(Command command) {
    access.requireWork(command.caseRef());
    String title = command.title() == null ? "" : command.title().strip();
    if (title.isEmpty()) {
      throw new RuleBroken("title", "Enter the name of the document");
    }
    if (title.length() > DocumentStore.LONGEST_TITLE) {
      throw new RuleBroken("title", "Name of the document must be 200 characters or fewer");
    }
    var document = documents.add(command.caseRef(), title, command.fileName(), command.content());
    history.add(command.caseRef(), "document", "Document added: " + title, null);
    return document.id();
  }
}
