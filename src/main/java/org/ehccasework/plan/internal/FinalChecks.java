package org.ehccasework.plan.internal;

import java.util.regex.Pattern;
import org.ehccasework.plan.PlanContent.Section;
import org.ehccasework.plan.PlanNote;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.SectionI;

/** What only a final plan must hold: a setting or its type (check 8), section G agreed (check 11), the right choice. */
final class FinalChecks {

  private static final Pattern NO_ENTRY = Pattern.compile(
      "parental (choice|preference)|parent['’]?s?['’]? (choice|preference)|choice of (the )?parents?"
          + "|(elective(ly)?|educated at) home|home[- ]educat|\\bEHE\\b",
      Pattern.CASE_INSENSITIVE);

  private FinalChecks() {}

  static void add(PlanVersion plan, Circumstances around, Notes notes) {
    sectionI(plan.sectionI(), notes);
    setting(plan.sectionI(), around, notes);
    if (!plan.content().in(Section.G).isEmpty() && plan.health() == null) {
      notes.needsReason(11, "G", "healthAgreedBy", "The health body has not agreed section G (regulation 12(2)). Get "
          + "the name and date of its agreement, or say why the plan goes without.");
    }
  }

  private static void sectionI(SectionI named, Notes notes) {
    if (named.type() == null) {
      notes.blocks(8, "I", "settingType", "Section I names no type of setting. Enter the type.");
      return;
    }
    if (named.name() == null && named.noNameReason() == null) {
      notes.blocks(8, "I", "noNameReason", "Section I names no setting. Enter its name, or say why none is named.");
    }
    if (NO_ENTRY.matcher(named.name() + " " + named.type()).find()) {
      notes.blocks(8, "I", "settingType", "Section I names a setting or a type of setting. Home education and the "
          + "choice of the parents are no entries: enter the type that would meet the needs.");
    }
  }

  private static void setting(SectionI named, Circumstances around, Notes notes) {
    if (named.name() != null && around.consulted().stream().noneMatch(asked -> same(asked, named.name()))) {
      notes.needsReason(PlanNote.SETTING_CHOSEN, "I", "settingName", named.name() + " was not consulted. Consult it "
          + "first (sections 39 and 40), or say why it is named without.");
    }
    if (!around.binding().isEmpty() && around.binding().stream().noneMatch(asked -> same(asked, named.name()))) {
      notes.needsReason(PlanNote.SETTING_CHOSEN, "I", "settingName", "The family asked for "
          + String.join(" and for ", around.binding()) + ". We must name it unless it is unsuitable, or would harm the education of "
          + "others or the use of resources (section 39(4)). Say which of these it is.");
    }
  }

  private static boolean same(String one, String other) {
    return PlacementWords.named(one).sameAs(PlacementWords.named(other));
  }
}
