package org.ehccasework.request;

import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.request.internal.Examination;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether we know the child or young person of a request already, before anybody types their whole family. */
@Service
public class CheckChild {

  private final Examination examination;

  CheckChild(Examination examination) {
    this.examination = examination;
  }

  /** Never {@link RequestOutcome.Registered}. {@code typed} has a child in order, the rest may be missing yet. */
  @Transactional(readOnly = true)
  @CoordinatorOnly
  public RequestOutcome check(NewRequest typed) {
    return examination.ofChild(typed);
  }
}
