package org.ehccasework.casefile;

import org.ehccasework.casefile.internal.HistoryCheck;
import org.ehccasework.people.CaseReaders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves that the history of a case stands as it was written. */
@Service
public class VerifyHistory {

  /**
   * What the chain of hashes shows.
   *
   * @param entries how many entries are there
   * @param firstBroken the entry from which on the chain does not hold; null where it holds, or where entries
   *     are missing at its end
   */
  public record Verdict(boolean intact, int entries, Long firstBroken) {}

  private final CaseAccess access;
  private final HistoryCheck check;

  VerifyHistory(CaseAccess access, HistoryCheck check) {
    this.access = access;
    this.check = check;
  }

  /** Walks the whole chain; an entry changed, taken away or put in by anyone shows. */
  @Transactional(readOnly = true)
  @CaseReaders
  public Verdict verify(String caseRef) {
    access.requireRead(caseRef);
    return check.of(caseRef);
  }
}
