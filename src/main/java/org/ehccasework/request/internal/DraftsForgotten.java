package org.ehccasework.request.internal;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases requests begun that nobody came back to; doing so on several nodes at once does no harm. */
@Component
public class DraftsForgotten {

  private final RequestDrafts drafts;

  DraftsForgotten(RequestDrafts drafts) {
    this.drafts = drafts;
  }

  @Scheduled(cron = "0 35 4 * * *", zone = "Europe/London")
  public void everyNight() {
    drafts.eraseOld();
  }
}
