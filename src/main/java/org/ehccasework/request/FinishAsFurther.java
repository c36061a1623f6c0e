package org.ehccasework.request;

import java.util.UUID;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.request.internal.RequestDraft;
import org.ehccasework.request.internal.RequestDraftFiles;
import org.ehccasework.request.internal.RequestDrafts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a request that was being registered into the case that is open already, with the documents it brought. */
@Service
public class FinishAsFurther {

  private final RequestDrafts drafts;
  private final RequestDraftFiles files;
  private final RecordFurtherRequest recordFurtherRequest;

  FinishAsFurther(RequestDrafts drafts, RequestDraftFiles files, RecordFurtherRequest recordFurtherRequest) {
    this.drafts = drafts;
    this.files = files;
    this.recordFurtherRequest = recordFurtherRequest;
  }

  public record Command(UUID draftId, RecordFurtherRequest.Command further) {}

  @Transactional
  @CoordinatorOnly
  public void finish(Command command) {
    RequestDraft draft = drafts.hold(command.draftId());
    recordFurtherRequest.record(command.further());
    files.moveTo(command.further().caseRef(), draft.id());
    drafts.remove(draft.id());
  }
}
