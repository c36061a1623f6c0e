package org.ehccasework.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that an exception may excuse a limit; nothing is excused before another officer has authorised it. */
@Service
public class ClaimException {

  private final CaseAccess access;
  private final ExceptionClaims claims;

  ClaimException(CaseAccess access, ExceptionClaims claims) {
    this.access = access;
    this.claims = claims;
  }

  /**
   * What the officer knows; which dates are needed depends on the ground.
   *
   * @param itemId the advice request where it is about late advice; else null
   * @param kind code of the ground: school-closed-4w, absence-from-area, exceptional-personal-circumstances or
   *     missed-appointment
   * @param who child, parent or young-person
   * @param until first day back, or first day the circumstances no longer apply; null while they go on
   * @param impractical whether it made it impractical to keep the date
   * @param causalReason how
   */
  public record Command(String caseRef, String limitId, String itemId, String kind, String who, LocalDate from,
      LocalDate until, LocalDate adviceRequestedOn, LocalDate closedFrom, LocalDate reopensOn, LocalDate missedOn,
      boolean impractical, String evidence, String causalReason) {}

  /** Keeps the claim with what the law says of it; the id of the claim. */
  @Transactional
  @CoordinatorOnly
  public UUID claim(Command command) {
    access.requireWork(command.caseRef());
    return claims.keep(command);
  }
}
