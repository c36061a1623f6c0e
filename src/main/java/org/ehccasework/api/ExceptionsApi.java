package org.ehccasework.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.clock.AuthoriseException;
import org.ehccasework.clock.CaseException;
import org.ehccasework.clock.CaseExceptions;
import org.ehccasework.clock.ClaimException;
import org.ehccasework.clock.RefuseException;
import org.ehccasework.people.CaseReaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Exceptions of a case: claimed by one officer, authorised or refused by another; no date ever moves. */
@RestController
@RequestMapping("/api/v1/cases/{ref}/exceptions")
@CaseReaders
@Tag(name = "Exceptions")
class ExceptionsApi {

  private final CaseAccess access;
  private final CaseExceptions exceptions;
  private final ClaimException claimException;
  private final AuthoriseException authoriseException;
  private final RefuseException refuseException;

  ExceptionsApi(CaseAccess access, CaseExceptions exceptions, ClaimException claimException,
      AuthoriseException authoriseException, RefuseException refuseException) {
    this.access = access;
    this.exceptions = exceptions;
    this.claimException = claimException;
    this.authoriseException = authoriseException;
    this.refuseException = refuseException;
  }

  /**
   * @param limit id of the limit, as in send-final-plan
   * @param itemId the advice request where late advice is excused; else left out
   * @param kind code of the ground, as in absence-from-area
   */
  @Schema(name = "ExceptionClaim")
  record Claim(String limit, String itemId, String kind, String who, LocalDate from, LocalDate until,
      LocalDate adviceRequestedOn, LocalDate closedFrom, LocalDate reopensOn, LocalDate missedOn, Boolean impractical,
      String evidence, String causalReason) {}

  record Reason(String reason) {}

  record Claimed(UUID id) {}

  @GetMapping
  @Operation(summary = "The exceptions of a case with what the law says of each")
  Page<CaseException> list(@PathVariable String ref) {
    access.requireRead(ref);
    access.opened(ref);
    return Page.whole(exceptions.of(ref));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Claim an exception for one limit")
  Claimed claim(@PathVariable String ref, @RequestBody Claim claim) {
    return new Claimed(claimException.claim(new ClaimException.Command(ref, claim.limit(), claim.itemId(), claim.kind(),
        claim.who(), claim.from(), claim.until(), claim.adviceRequestedOn(), claim.closedFrom(), claim.reopensOn(),
        claim.missedOn(), Boolean.TRUE.equals(claim.impractical()), claim.evidence(), claim.causalReason())));
  }

  @PostMapping("/{id}/authorise")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Authorise an exception another officer claimed")
  void authorise(@PathVariable String ref, @PathVariable UUID id, @RequestBody Reason reason) {
    authoriseException.authorise(new AuthoriseException.Command(ref, id, reason.reason()));
  }

  @PostMapping("/{id}/refuse")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Refuse an exception")
  void refuse(@PathVariable String ref, @PathVariable UUID id, @RequestBody Reason reason) {
    refuseException.refuse(new RefuseException.Command(ref, id, reason.reason()));
  }
}
