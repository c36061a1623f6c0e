package org.ehccasework.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.people.internal.AuthorityRows;
import org.springframework.stereotype.Component;

/** Finds the authorities and their teams; there is one unless several share an installation. */
@Component
public class Authorities {

  private final AuthorityRows rows;
  private final CurrentActor actor;

  Authorities(AuthorityRows rows, CurrentActor actor) {
    this.rows = rows;
    this.actor = actor;
  }

  /** The authority of the person acting, else the only one. */
  public Authority current() {
    return currentIfAny().orElseThrow(() -> new IllegalStateException("No authority has been set up yet."));
  }

  public Optional<Authority> currentIfAny() {
    UUID own = actor.get().authorityId();
    return own == null ? rows.only() : rows.find(own);
  }

  public Optional<Authority> find(UUID id) {
    return rows.find(id);
  }

  public List<Team> teams(UUID authorityId) {
    return rows.teams(authorityId);
  }
}
