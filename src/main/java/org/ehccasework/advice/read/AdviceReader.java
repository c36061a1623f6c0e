package org.ehccasework.advice.read;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The advice of a case, for the plan's section K and for letters. */
public interface AdviceReader {

  /**
   * One advice asked for, or one we had already.
   *
   * @param from as in "Educational psychology advice"
   * @param regulation as in "6(1)(d)"
   * @param receivedOn null while it is still to come
   * @param open true while it is still to come
   */
  record Advice(UUID id, String from, String regulation, String author, String authorRole, LocalDate receivedOn,
      boolean open, String needs, String provision, String outcomes) {}

  /** In the order of regulation 6(1). */
  List<Advice> of(String caseRef);
}
