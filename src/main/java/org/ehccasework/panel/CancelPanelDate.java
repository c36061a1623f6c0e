package org.ehccasework.panel;

import java.util.UUID;
import org.ehccasework.panel.internal.SittingRows;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.web.AlreadyDone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cancels a day on which a panel should have sat; cases that wait for it stay on the agenda. */
@Service
public class CancelPanelDate {

  private final SittingRows sittings;
  private final Authorities authorities;

  CancelPanelDate(SittingRows sittings, Authorities authorities) {
    this.sittings = sittings;
    this.authorities = authorities;
  }

  @Transactional
  @ManagerOnly
  public void cancel(UUID sittingId) {
    if (!sittings.remove(authorities.current().id(), sittingId)) {
      throw new AlreadyDone("This panel date has been cancelled already.");
    }
  }
}
