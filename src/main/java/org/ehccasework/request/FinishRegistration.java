package org.ehccasework.request;

import java.util.UUID;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.request.RequestOutcome.Registered;
import org.ehccasework.request.internal.RequestDraft;
import org.ehccasework.request.internal.RequestDraftFiles;
import org.ehccasework.request.internal.RequestDrafts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the case of a request that was written down step by step, with the documents that came with it. */
@Service
public class FinishRegistration {

  private final RequestDrafts drafts;
  private final RequestDraftFiles files;
  private final RegisterRequest registerRequest;
  private final CaseFiles cases;

  FinishRegistration(RequestDrafts drafts, RequestDraftFiles files, RegisterRequest registerRequest, CaseFiles cases) {
    this.drafts = drafts;
    this.files = files;
    this.registerRequest = registerRequest;
    this.cases = cases;
  }

  /** @param request what all steps of the draft say */
  public record Command(UUID draftId, NewRequest request) {}

  /** As {@link RegisterRequest#register}; a draft finished before answers with the case it became. */
  @Transactional
  @CoordinatorOnly
  public RequestOutcome finish(Command command) {
    RequestDraft draft = drafts.hold(command.draftId());
    if (draft.caseRef() != null) {
      return new Registered(cases.get(draft.caseRef()));
    }
    RequestOutcome outcome = registerRequest.register(command.request());
    if (outcome instanceof Registered registered) {
      files.moveTo(registered.caseFile().ref(), draft.id());
      drafts.finish(draft.id(), registered.caseFile().ref());
    }
    return outcome;
  }
}
