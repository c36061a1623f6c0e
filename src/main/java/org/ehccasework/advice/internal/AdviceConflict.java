package org.ehccasework.advice.internal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Two pieces of advice that disagree about one need.
 *
 * @param difference what each of them says
 * @param explanation why the plan follows what it follows; null while it is owed
 */
public record AdviceConflict(UUID id, String caseRef, String need, UUID first, UUID second, String firstBody,
    String secondBody, String difference, String notedBy, LocalDate notedOn, String explanation, String explainedBy,
    LocalDate explainedOn) {

  public boolean isOpen() {
    return explainedOn == null;
  }

  public boolean concerns(UUID requestId) {
    return first.equals(requestId) || second.equals(requestId);
  }
}
