package org.ehccasework.placement.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.clock.CaseLimits;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** The last of a setting's 15 days; holidays count (Code of Practice 9.83). */
@Component
public class ReplyDue {

  public static final String LIMIT = "school-consultation-response";

  private final CaseLimits limits;

  ReplyDue(CaseLimits limits) {
    this.limits = limits;
  }

  /** The last days of all consultations of a case that have left, in one statement. */
  public Map<UUID, LocalDate> ofCase(String caseRef) {
    return limits.of(caseRef).stream().filter(limit -> LIMIT.equals(limit.limitId()) && limit.due() != null)
        .collect(Collectors.toMap(limit -> UUID.fromString(limit.itemId()), CaseLimit::due, (first, moved) -> moved));
  }

  /** Empty while the consultation has not left. */
  public Optional<LocalDate> of(Consultation one) {
    return limits.find(one.caseRef(), LIMIT, one.id().toString()).map(CaseLimit::due);
  }

  /** As in " by 9 December 2026", or nothing where no day is known. */
  public String byWords(Consultation one) {
    return of(one).map(day -> " by " + Words.date(day)).orElse("");
  }
}
