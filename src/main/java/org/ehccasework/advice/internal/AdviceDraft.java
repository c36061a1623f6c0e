package org.ehccasework.advice.internal;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Advice that is being written; every text may be null.
 *
 * @param revision counts how often it was saved; 0 where nothing is saved yet
 * @param fileName the report added to it; null where there is none
 * @param fileSize in bytes; 0 where there is no report
 * @param savedBy username; null where nothing is saved yet
 */
public record AdviceDraft(UUID requestId, int revision, String author, String authorRole, String needs,
    String provision, String outcomes, String fileName, long fileSize, String savedBy, Instant savedAt) {

  /** Nothing is written yet. */
  public static AdviceDraft none(UUID requestId) {
    return new AdviceDraft(requestId, 0, null, null, null, null, null, null, 0, null, null);
  }

  /** It says who wrote it, and holds a report or at least one of needs, provision and outcomes. */
  public boolean isComplete() {
    return author != null && authorRole != null
        && Stream.of(needs, provision, outcomes, fileName).anyMatch(part -> part != null);
  }
}
