package org.ehccasework.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What happened in a case: who, when, what, why. Only ever added to. */
public interface CaseHistory {

  /**
   * One thing that happened.
   *
   * @param by username, or "system"
   * @param causedBy who or what set the system off, else the same as {@code by}
   * @param kind a short word to filter by: request, decision, advice, letter, plan, placement, limit, contact,
   *     document, people, case
   * @param what a sentence a person can read
   * @param why reasons; may be null
   */
  record Entry(long id, String caseRef, Instant at, String by, String causedBy, String kind, String what, String why) {}

  /** Writes down what the person acting has just done; {@code why} may be null. */
  void add(String caseRef, String kind, String what, String why);

  /** Everything, newest first. */
  List<Entry> all(String caseRef);

  /**
   * One page of a history, newest first.
   *
   * @param counts how many entries there are of each kind in the whole history
   */
  record Page(Map<String, Integer> counts, List<Entry> entries) {}

  /**
   * A page of everything, or of one kind, in one statement.
   *
   * @param kind null for every kind
   * @param skip how many newer entries stand on the pages before
   */
  Page page(String caseRef, String kind, int skip, int most);

  /** The newest entries. */
  List<Entry> latest(String caseRef, int most);

  /** The newest that say how the case goes on: not who is deputy now, nor which task was put off. */
  List<Entry> news(String caseRef, int most);
}
