package org.ehccasework.request.internal;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.CollectionUtils;
import org.springframework.util.MultiValueMap;

/**
 * A request somebody has begun to register.
 *
 * @param answers what was typed, by the names of the fields of all steps
 * @param furthest the step they have come to
 * @param caseRef the case it has become; null while it is unfinished
 */
public record RequestDraft(UUID id, Map<String, List<String>> answers, String furthest, String caseRef,
    Instant savedAt) {

  /** As if all steps had just been sent. */
  public MultiValueMap<String, String> typed() {
    return CollectionUtils.toMultiValueMap(new LinkedHashMap<>(answers));
  }

  @Override
  public String toString() {
    return "RequestDraft[" + id + "]";   // the answers are personal: never in a log
  }
}
