package org.ehccasework.advice.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** The last day of an adviser's own six weeks (regulation 8(1)). */
@Component
public class AdviceDue {

  public static final String LIMIT = "advice-response";

  private final CaseLimits limits;

  AdviceDue(CaseLimits limits) {
    this.limits = limits;
  }

  /** The last days of all requests of a case that have left, in one statement. */
  public Map<UUID, LocalDate> ofCase(String caseRef) {
    return limits.of(caseRef).stream().filter(limit -> LIMIT.equals(limit.limitId()) && limit.due() != null)
        .collect(Collectors.toMap(limit -> UUID.fromString(limit.itemId()), CaseLimit::due, (first, moved) -> moved));
  }

  /** Empty while the request has not left. */
  public Optional<LocalDate> of(AdviceRequest request) {
    return limits.find(request.caseRef(), LIMIT, itemId(request.id())).map(CaseLimit::due);
  }

  /** As in " on 24 November 2026", or nothing where no day is known. */
  public String onWords(AdviceRequest request) {
    return of(request).map(day -> " on " + Words.date(day)).orElse("");
  }

  public static String itemId(UUID requestId) {
    return requestId.toString();
  }
}
