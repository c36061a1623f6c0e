package org.ehccasework.casefile.page;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.people.Actor;

/** Work of a coordinator that no task stands for: something to look at, or something others owe by a day. */
public interface DatedWork {

  /**
   * One piece of it, in a case the person is coordinator or deputy of.
   *
   * @param what as in "Read the medical advice"
   * @param who whose move it is; null where it is the person's own
   * @param on the day to do it by, or the day others were asked to have done it by
   */
  record Entry(String caseRef, String child, String what, String who, LocalDate since, LocalDate on, String href) {}

  /** The person's own to do, and what others have not done by their day; the oldest first, in one statement. */
  List<Entry> toDo(Actor who, LocalDate today);

  /** What others still have time for, the soonest first, in one statement. */
  List<Entry> waiting(Actor who, LocalDate today);
}
