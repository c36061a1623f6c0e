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

  /** Whether it is still open and says what this one does. */
  public boolean isOpenAs(AdviceConflict other) {
    return isOpen() && need.equals(other.need) && first.equals(other.first) && second.equals(other.second)
        && difference.equals(other.difference);
  }

  public boolean concerns(UUID requestId) {
    return first.equals(requestId) || second.equals(requestId);
  }
}
