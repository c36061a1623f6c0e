package org.ehccasework.advice;

import java.util.UUID;
import org.ehccasework.advice.internal.AdviceDraft;
import org.ehccasework.advice.internal.AdviceDrafts;
import org.ehccasework.advice.internal.AdviserDesk;
import org.ehccasework.people.AdviserOnly;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an adviser has written so far, so that they can come back to it. */
@Service
public class SaveAdviceDraft {

  private static final String LATEST = "latest";

  /**
   * What is written; every text may be blank.
   *
   * @param basedOn the revision the page was drawn from; "latest" to save whatever somebody else has saved
   */
  public record Command(UUID requestId, String basedOn, String author, String authorRole, String needs,
      String provision, String outcomes) {}

  private final AdviserDesk desk;
  private final AdviceDrafts drafts;
  private final StaffDirectory staff;
  private final CurrentActor actor;

  SaveAdviceDraft(AdviserDesk desk, AdviceDrafts drafts, StaffDirectory staff, CurrentActor actor) {
    this.desk = desk;
    this.drafts = drafts;
    this.staff = staff;
    this.actor = actor;
  }

  /** Refused where somebody else has saved meanwhile; the person then reads both and saves again. */
  @Transactional
  @AdviserOnly
  public void save(Command command) {
    desk.requireOpen(command.requestId());
    AdviceDraft now = drafts.of(command.requestId());
    boolean changed = !String.valueOf(now.revision()).equals(command.basedOn()) && !LATEST.equals(command.basedOn());
    if (changed && now.savedBy() != null && !actor.username().equals(now.savedBy())) {
      throw new RuleBroken("basedOn", staff.nameOf(now.savedBy()) + " saved this advice on "
          + Words.dateAndTime(now.savedAt()) + ", while you were writing. Read both texts, then save yours");
    }
    drafts.keepTexts(command.requestId(), command.author(), command.authorRole(), command.needs(),
        command.provision(), command.outcomes());
  }
}
