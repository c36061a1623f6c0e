package org.ehccasework.plan;

import java.util.Map;
import java.util.UUID;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.people.BySystem;
import org.ehccasework.plan.internal.CircumstancesReader;
import org.ehccasework.plan.internal.PlanLetters;
import org.ehccasework.plan.internal.PlanStore;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes the draft and drafts the letter that goes with it (SEND Regulations 2014, reg 13(1)). */
@Service
public class PrepareDraftNotice {

  private final PlanStore plans;
  private final PlanLetters letters;
  private final CircumstancesReader circumstances;

  PrepareDraftNotice(PlanStore plans, PlanLetters letters, CircumstancesReader circumstances) {
    this.plans = plans;
    this.letters = letters;
    this.circumstances = circumstances;
  }

  /** The letter; done twice, it is the same letter about the same version. */
  @Transactional
  @BySystem
  public UUID prepare(String caseRef) {
    PlanVersion draft = plans.freeze(caseRef);
    return letters.about(draft, NoticeType.N8, null, Map.of(
        NoticeFacts.PLAN_VERSION, String.valueOf(draft.number()),
        NoticeFacts.SETTINGS_NOT_TO_NAME, String.join("\n", circumstances.of(caseRef).proposedSettings())));
  }
}
