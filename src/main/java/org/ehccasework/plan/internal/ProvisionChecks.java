package org.ehccasework.plan.internal;

import java.util.regex.Pattern;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanContent.Section;

/**
 * Checks 3 and 4: provision says who, how often, how long, in what group, by whom trained, and is looked at again;
 * it uses no vague words; and what educates or trains stands in section F (s.21(5)).
 */
final class ProvisionChecks {

  private static final Pattern EDUCATES = Pattern.compile(
      "\\b(speech and language|teach(es|ing)?|trains?|tuition|educates?|curriculum)\\b", Pattern.CASE_INSENSITIVE);

  private ProvisionChecks() {}

  static void add(PlanContent plan, Notes notes) {
    for (int i = 0; i < plan.provision().size(); i++) {
      Provision row = plan.provision().get(i);
      if (row.section() == null || row.what() == null) {
        continue;
      }
      Row checked = new Row(row.section().name(), plan.label(i), "provision[" + i + "].", notes);
      if (row.section() == Section.F) {
        details(row, checked);
      } else if (EDUCATES.matcher(row.what()).find()) {
        checked.note(4, "what", "seems to educate or train. Move it to section F, or say why it stays.");
      }
      words(row, checked);
    }
  }

  private static void details(Provision row, Row checked) {
    checked.present(row.who(), "who", "does not say who provides it. Say who, like a speech and language therapist.");
    checked.present(row.howOften(), "howOften", "does not say how often. Say how often, like 3 times a week.");
    checked.present(row.howLong(), "howLong", "does not say how long. Say how long each time, like 20 minutes.");
    checked.present(row.groupSize(), "groupSize", "does not say the group size. Say it, like 1 to 1 or 4 children.");
    checked.present(row.staffQualification(), "staffQualification",
        "does not say what staff must know. Say their qualification or training.");
    checked.present(row.reviewPoint(), "reviewPoint",
        "does not say when it is looked at again. Say when, like at the end of each term.");
    checked.present(row.source(), "source", "names no advice it comes from. Choose the advice.");
    if (row.howOften() != null && !VagueWords.hasQuantity(row.howOften())) {
      checked.note(3, "howOften",
          "says '" + row.howOften() + "', which is no number. Say how often, like 3 times a week.");
    }
  }

  private static void words(Provision row, Row checked) {
    boolean howMuch = VagueWords.hasQuantity(row.what()) || VagueWords.hasQuantity(row.howOften());
    VagueWords.in(row.what(), howMuch).forEach(problem -> checked.quote(3, "what", problem));
    VagueWords.in(row.howOften(), VagueWords.hasQuantity(row.howOften()))
        .forEach(problem -> checked.quote(3, "howOften", problem));
    VagueWords.in(row.howLong(), VagueWords.hasQuantity(row.howLong()))
        .forEach(problem -> checked.quote(3, "howLong", problem));
  }

  private record Row(String section, String label, String field, Notes notes) {

    void present(String text, String key, String problem) {
      if (text == null) {
        note(3, key, problem);
      }
    }

    void note(int check, String key, String problem) {
      notes.needsReason(check, section, field + key, label + " " + problem);
    }

    void quote(int check, String key, VagueWords.Found found) {
      notes.needsReason(check, section, field + key, "'" + found.words() + "' in " + label + " " + found.problem());
    }
  }
}
