package org.ehccasework.letters;

import java.util.Optional;
import java.util.UUID;
import org.ehccasework.letters.internal.LinkDoor;
import org.ehccasework.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says to whoever holds the link of a letter which council it comes from, and whether it still opens. */
@Service
public class LookAtLink {

  /** Nothing of the letter or the case. */
  public record Seen(UUID authorityId, boolean open) {}

  private final LinkDoor door;

  LookAtLink(LinkDoor door) {
    this.door = door;
  }

  /** Empty where there never was such a link. */
  @Transactional
  @BySystem
  public Optional<Seen> look(String token) {
    return door.find(token).map(held -> new Seen(held.file().authorityId(), door.shut(held).isEmpty()));
  }
}
