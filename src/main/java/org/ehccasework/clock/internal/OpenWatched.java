package org.ehccasework.clock.internal;

import java.util.List;
import org.springframework.stereotype.Component;

/** The cases in which a limit is open that should be watched. */
@Component
public class OpenWatched {

  private final LimitRows rows;

  OpenWatched(LimitRows rows) {
    this.rows = rows;
  }

  public List<String> all() {
    return rows.casesWithOpen(LimitIds.WATCHED);
  }
}
