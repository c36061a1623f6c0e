package org.ehccasework.advice;

import java.util.UUID;
import org.ehccasework.advice.internal.AdviceDue;
import org.ehccasework.advice.internal.AdviceMail;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviserDesk;
import org.ehccasework.clock.ClaimException;
import org.ehccasework.clock.ExceptionClaims;
import org.ehccasework.people.AdviserOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Claims, for an adviser, one of the exceptions the law knows for late advice (regulation 8(2)). */
@Service
public class AskForMoreTime {

  /** @param claim the facts; case, limit and item are those of the request, whatever it says */
  public record Command(UUID requestId, ClaimException.Command claim) {}

  private final AdviserDesk desk;
  private final ExceptionClaims claims;
  private final AdviceMail mail;

  AskForMoreTime(AdviserDesk desk, ExceptionClaims claims, AdviceMail mail) {
    this.desk = desk;
    this.claims = claims;
    this.mail = mail;
  }

  /** It moves no date; another officer decides whether it excuses the adviser. */
  @Transactional
  @AdviserOnly
  public UUID ask(Command command) {
    AdviceRequest request = desk.requireOpen(command.requestId());
    ClaimException.Command said = command.claim();
    UUID claim = claims.keep(new ClaimException.Command(request.caseRef(), AdviceDue.LIMIT,
        AdviceDue.itemId(request.id()), said.kind(), said.who(), said.from(), said.until(), null, null, null,
        said.missedOn(), said.impractical(), said.evidence(), said.causalReason()));
    mail.toCoordinator(request, "An adviser asks for more time");
    return claim;
  }
}
