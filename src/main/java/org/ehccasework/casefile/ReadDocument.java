package org.ehccasework.casefile;

import java.util.UUID;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.CaseReaders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out a document of a case and writes down who took it. */
@Service
public class ReadDocument {

  private final CaseAccess access;
  private final DocumentStore documents;
  private final AccessAudit audit;

  ReadDocument(CaseAccess access, DocumentStore documents, AccessAudit audit) {
    this.access = access;
    this.documents = documents;
    this.audit = audit;
  }

  /** A document with its bytes. */
  public record Copy(DocumentStore.Document document, byte[] content) {}

  @Transactional
  @CaseReaders
  public Copy read(String caseRef, UUID id) {
    access.requireRead(caseRef);
    var document = documents.get(caseRef, id);
    audit.downloaded(caseRef, "document " + id);
    return new Copy(document, documents.content(caseRef, id));
  }
}
