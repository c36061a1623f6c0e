package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceDraft;
import org.ehccasework.advice.internal.AdviceDrafts;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviserDesk;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.people.AdviserOnly;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the advice an adviser has written; what is sent is what they have just checked. */
@Service
public class GiveAdvice {

  /** @param revision of the draft that was checked */
  public record Command(UUID requestId, int revision) {}

  private final AdviserDesk desk;
  private final AdviceDrafts drafts;
  private final DocumentStore documents;
  private final CaseHistory history;
  private final RecordAdvice recordAdvice;
  private final Clock clock;

  GiveAdvice(AdviserDesk desk, AdviceDrafts drafts, DocumentStore documents, CaseHistory history,
      RecordAdvice recordAdvice, Clock clock) {
    this.desk = desk;
    this.drafts = drafts;
    this.documents = documents;
    this.history = history;
    this.recordAdvice = recordAdvice;
    this.clock = clock;
  }

  /** The report becomes a document of the case, and the draft is gone. */
  @Transactional
  @AdviserOnly
  public void give(Command command) {
    AdviceRequest request = desk.requireOpen(command.requestId());
    AdviceDraft draft = drafts.of(request.id());
    if (draft.revision() != command.revision()) {
      throw new RuleBroken("", "This advice was changed after you opened the page. Check it again, then send it");
    }
    if (!draft.isComplete()) {
      throw new RuleBroken("", "Say who wrote the advice, and write it or add a report, before you send it");
    }
    recordAdvice.record(new RecordAdvice.Command(request.caseRef(), request.id(), RecordAdvice.Outcome.RECEIVED,
        LocalDate.now(clock), draft.author(), draft.authorRole(), draft.needs(), draft.provision(), draft.outcomes(),
        report(request, draft), null));
    drafts.remove(request.id());
  }

  private UUID report(AdviceRequest request, AdviceDraft draft) {
    if (draft.fileName() == null) {
      return null;
    }
    String title = request.body() + ", report";
    var document = documents.add(request.caseRef(), title, draft.fileName(), drafts.file(request.id()));
    history.add(request.caseRef(), "document", "Document added: " + title, null);
    return document.id();
  }
}
