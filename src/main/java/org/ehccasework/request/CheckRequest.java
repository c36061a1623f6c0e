package org.ehccasework.request;

import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.request.internal.Examination;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what would come of a request, so that a person can check the answers before the clock is set going. */
@Service
public class CheckRequest {

  private final Examination examination;

  CheckRequest(Examination examination) {
    this.examination = examination;
  }

  /** Never {@link RequestOutcome.Registered}. */
  @Transactional(readOnly = true)
  @CoordinatorOnly
  public RequestOutcome check(NewRequest typed) {
    return examination.of(typed);
  }
}
