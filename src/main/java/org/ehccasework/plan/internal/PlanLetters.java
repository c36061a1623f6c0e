package org.ehccasework.plan.internal;

import java.util.Map;
import java.util.UUID;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.Notices;
import org.ehccasework.letters.PrepareNotice;
import org.ehccasework.plan.PlanVersion;
import org.springframework.stereotype.Component;

/** The letters that go with versions of a plan: one for each. */
@Component
public class PlanLetters {

  private final Notices notices;
  private final PrepareNotice prepare;

  PlanLetters(Notices notices, PrepareNotice prepare) {
    this.notices = notices;
    this.prepare = prepare;
  }

  /** The letter about this version, drafted unless it was before. */
  public UUID about(PlanVersion version, NoticeType type, String recipient, Map<String, String> facts) {
    return notices.latest(version.caseRef(), type, version.id())
        .filter(letter -> letter.status() != Notice.Status.CANCELLED).map(Notice::id)
        .orElseGet(() -> prepare.about(type, version.caseRef(),
            NoticeDetails.about(version.id(), facts).to(recipient, null)));
  }
}
