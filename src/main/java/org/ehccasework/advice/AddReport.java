package org.ehccasework.advice;

import java.util.UUID;
import org.ehccasework.advice.internal.AdviceDrafts;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviserDesk;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.people.AdviserOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds a report to advice that is being written; the case gets it when the advice is sent. */
@Service
public class AddReport {

  /** A file as it was sent; its name and what its sender said it is are not trusted. */
  public record Command(UUID requestId, String fileName, byte[] content) {}

  private final AdviserDesk desk;
  private final AdviceDrafts drafts;
  private final DocumentStore documents;

  AddReport(AdviserDesk desk, AdviceDrafts drafts, DocumentStore documents) {
    this.desk = desk;
    this.drafts = drafts;
    this.documents = documents;
  }

  /** A file of a kind that no case may hold is refused at once, and not only when the advice is sent. */
  @Transactional
  @AdviserOnly
  public void add(Command command) {
    AdviceRequest request = desk.requireOpen(command.requestId());
    String name = documents.check(command.fileName(), command.content());
    drafts.keepFile(request.id(), name, command.content());
  }
}
