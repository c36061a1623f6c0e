package org.ehccasework.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the bodies an authority works with. */
public interface Organisations {

  /** All of them, by kind and name. */
  List<Organisation> of(UUID authorityId);

  /** The first of this kind, by name. */
  Optional<Organisation> find(UUID authorityId, Organisation.Kind kind);

  Optional<Organisation> find(UUID id);
}
