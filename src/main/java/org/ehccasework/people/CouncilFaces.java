package org.ehccasework.people;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.ehccasework.people.internal.LookRows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What every page shows of the council, without asking the database for every page. A change shows at once on the
 * machine it was made on, and after a few seconds on every other.
 */
@Component
public class CouncilFaces {

  /** The request attribute with the authority whose page it is, where nobody is signed in who belongs to one. */
  public static final String SHOWN = "authority shown";

  private final LookRows rows;
  private final Authorities authorities;
  private final CurrentActor actor;
  private final long keptNanos;
  private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

  /** Measured on the machine's own meter, because the demo moves the clock. */
  private record Kept(CouncilFace face, long since) {}

  CouncilFaces(LookRows rows, Authorities authorities, CurrentActor actor,
      @Value("${ehc.council-kept:10s}") Duration kept) {
    this.rows = rows;
    this.authorities = authorities;
    this.actor = actor;
    this.keptNanos = kept.toNanos();
  }

  /** Of the authority of the person acting, else of the only one. */
  public Optional<CouncilFace> current() {
    UUID own = actor.get().authorityId();
    return own == null ? authorities.currentIfAny().flatMap(only -> rows.face(only.id())) : of(own);
  }

  /** A logo with its type by content and the moment it was put up. */
  public Optional<CouncilLogo> logo(UUID authorityId) {
    return rows.logo(authorityId);
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(CouncilChanged changed) {
    kept.remove(changed.authorityId());
  }

  public Optional<CouncilFace> of(UUID authorityId) {
    Kept known = kept.get(authorityId);
    if (known != null && System.nanoTime() - known.since() < keptNanos) {
      return Optional.of(known.face());
    }
    Optional<CouncilFace> face = rows.face(authorityId);
    face.ifPresent(now -> kept.put(authorityId, new Kept(now, System.nanoTime())));
    return face;
  }
}
