package org.ehccasework.advice;

import java.util.UUID;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.advice.internal.AdviserDesk;
import org.ehccasework.advice.internal.SharedPapers;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.people.AccessAudit;
import org.ehccasework.people.AdviserOnly;
import org.ehccasework.web.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands an adviser a document they may read, and writes down who took it. */
@Service
public class ReadPaper {

  /** A document with its bytes. */
  public record Copy(DocumentStore.Document document, byte[] content) {}

  private final AdviserDesk desk;
  private final AdviceRequests requests;
  private final SharedPapers papers;
  private final DocumentStore documents;
  private final AccessAudit audit;

  ReadPaper(AdviserDesk desk, AdviceRequests requests, SharedPapers papers, DocumentStore documents,
      AccessAudit audit) {
    this.desk = desk;
    this.requests = requests;
    this.papers = papers;
    this.documents = documents;
    this.audit = audit;
  }

  @Transactional
  @AdviserOnly
  public Copy read(UUID requestId, UUID documentId) {
    AdviceRequest request = desk.require(requestId);
    DocumentStore.Document document = papers.of(request, requests.of(request.caseRef())).stream()
        .filter(paper -> paper.id().equals(documentId)).findFirst()
        .orElseThrow(() -> new NotFound("There is no such document for you to read."));
    audit.downloaded(request.caseRef(), "document " + documentId);
    return new Copy(document, documents.content(request.caseRef(), documentId));
  }
}
