package org.ehccasework.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What came of doing one thing to many cases: kept for a day, so that its page can be read again. */
public interface BulkResults {

  /**
   * One thing that could not be done.
   *
   * @param caseRef null where the case is not known any more
   * @param what the task or letter, in words that name nobody
   * @param problem why, and how to put it right
   */
  record NotDone(String caseRef, String what, String problem) {}

  /**
   * The whole of it.
   *
   * @param title what was done, as a heading
   * @param done what worked, in a sentence; empty where nothing did
   * @param back the list the person came from
   */
  record Result(String title, String done, String back, List<NotDone> notDone) {}

  /** Keeps it for the person acting; the address of its page. */
  String keep(Result result);

  /** What the person acting did; nobody else's. */
  Optional<Result> find(UUID id);
}
