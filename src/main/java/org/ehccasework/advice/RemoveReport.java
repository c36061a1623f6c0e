package org.ehccasework.advice;

import java.util.UUID;
import org.ehccasework.advice.internal.AdviceDrafts;
import org.ehccasework.advice.internal.AdviserDesk;
import org.ehccasework.people.AdviserOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the report away from advice that is being written. */
@Service
public class RemoveReport {

  public record Command(UUID requestId) {}

  private final AdviserDesk desk;
  private final AdviceDrafts drafts;

  RemoveReport(AdviserDesk desk, AdviceDrafts drafts) {
    this.desk = desk;
    this.drafts = drafts;
  }

  @Transactional
  @AdviserOnly
  public void remove(Command command) {
    desk.requireOpen(command.requestId());
    drafts.removeFile(command.requestId());
  }
}
