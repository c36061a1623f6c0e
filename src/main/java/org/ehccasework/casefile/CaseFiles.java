package org.ehccasework.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads cases for use cases and delegates; whoever serves a person asks {@link CaseAccess} first. */
public interface CaseFiles {

  /** The case; {@code web.NotFound} where there is none. */
  CaseFile get(String ref);

  Optional<CaseFile> find(String ref);

  /** Lets nobody else hold the case until the transaction ends: what is pressed twice is then seen by the second. */
  void hold(String ref);

  /** Those of these cases that there are, in one statement. */
  List<CaseFile> all(Collection<String> refs);
}
