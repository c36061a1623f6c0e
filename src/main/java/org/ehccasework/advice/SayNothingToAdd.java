package org.ehccasework.advice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceDrafts;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviserDesk;
import org.ehccasework.people.AdviserOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that an adviser has considered a request and has nothing to add. */
@Service
public class SayNothingToAdd {

  /** @param considered what was looked at, and why there is nothing to add */
  public record Command(UUID requestId, String author, String authorRole, String considered) {}

  private final AdviserDesk desk;
  private final AdviceDrafts drafts;
  private final RecordAdvice recordAdvice;
  private final Clock clock;

  SayNothingToAdd(AdviserDesk desk, AdviceDrafts drafts, RecordAdvice recordAdvice, Clock clock) {
    this.desk = desk;
    this.drafts = drafts;
    this.recordAdvice = recordAdvice;
    this.clock = clock;
  }

  /** Answers the request; whether it is enough is for the coordinator, who may challenge it. */
  @Transactional
  @AdviserOnly
  public void say(Command command) {
    AdviceRequest request = desk.requireOpen(command.requestId());
    drafts.remove(request.id());
    recordAdvice.record(new RecordAdvice.Command(request.caseRef(), request.id(), RecordAdvice.Outcome.NOTHING_TO_ADD,
        LocalDate.now(clock), command.author(), command.authorRole(), null, null, null, null, command.considered()));
  }
}
