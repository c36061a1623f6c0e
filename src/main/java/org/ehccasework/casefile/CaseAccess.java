package org.ehccasework.casefile;

import java.util.Collection;
import java.util.List;

/**
 * Who may see and work on which case: the own team, who is named on it (coordinator, deputy), who has it on a
 * panel's agenda, managers and decision officers of the authority; the system may all. Whoever owes advice may do that
 * piece of work and does not read the file.
 * A restricted case is for those named on it, SEND managers and decision officers. Inspectors and administrators
 * read. A case of another authority is as if it were not there.
 */
public interface CaseAccess {

  /** Refuses with {@code web.NoAccess}, which says whom to ask, and {@code web.NotFound} for no such case. */
  void requireRead(String ref);

  /** As {@link #requireRead} for changing the case; those who only read are refused. */
  void requireWork(String ref);

  boolean mayRead(String ref);

  /** Whether {@link #requireWork} would let the person acting pass; for what a page offers. */
  boolean mayWork(String ref);

  /** Whom to ask about a case shut to the person acting; names neither the case nor the child or young person. */
  String whomToAsk(String ref);

  /** Those of these cases that {@link #requireWork} would let the person acting change, in one statement. */
  List<CaseFile> workable(Collection<String> refs);

  /** With the reference after it, the name by which a web request remembers that {@link #opened} was said. */
  String OPENED = "case opened ";

  /** Writes into the access log that the person acting opened the file of this case. */
  void opened(String ref);
}
