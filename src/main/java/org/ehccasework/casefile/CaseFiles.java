package org.ehccasework.casefile;

import java.util.Optional;

/** Reads cases for use cases and delegates; whoever serves a person asks {@link CaseAccess} first. */
public interface CaseFiles {

  /** The case; {@code web.NotFound} where there is none. */
  CaseFile get(String ref);

  Optional<CaseFile> find(String ref);
}
