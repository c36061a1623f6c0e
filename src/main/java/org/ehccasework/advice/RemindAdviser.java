package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceDue;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviceRequests;
import org.ehccasework.advice.internal.Reminders;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds an adviser, at weeks 3 and 5, of advice that is still to come. */
@Service
public class RemindAdviser {

  public record Command(String caseRef, UUID requestId) {}

  private final CaseAccess access;
  private final AdviceRequests requests;
  private final AdviceDue due;
  private final Reminders reminders;
  private final Clock clock;

  RemindAdviser(CaseAccess access, AdviceRequests requests, AdviceDue due, Reminders reminders, Clock clock) {
    this.access = access;
    this.requests = requests;
    this.due = due;
    this.reminders = reminders;
    this.clock = clock;
  }

  /** At most one reminder a day. */
  @Transactional
  @BySystem
  public void remind(Command command) {
    access.requireWork(command.caseRef());
    AdviceRequest request = requests.get(command.caseRef(), command.requestId());
    var today = LocalDate.now(clock);
    if (!request.isOpen() || today.equals(request.remindedOn())) {
      return;
    }
    reminders.send(request, due.of(request).orElse(null), today);
  }
}
