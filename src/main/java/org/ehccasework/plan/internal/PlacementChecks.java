package org.ehccasework.plan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.plan.PlanVersion.AdviceLine;

/**
 * Check 6: a draft names neither a school nor its type (s.38(5)), in section I or anywhere else. The setting
 * attended now may stand in the sections that tell of the past and the needs; section K may say where the author of an
 * advice works, and blocks only where it says that the child or young person will go there.
 */
final class PlacementChecks {

  private static final Set<String> TELL_OF_THE_PAST = Set.of("A", "B", "C", "D");

  private PlacementChecks() {}

  static void add(PlanVersion plan, Circumstances around, Notes notes) {
    if (!plan.sectionI().isBlank()) {
      notes.blocks(6, "I", "", "Section I of a draft must be blank. Take out the school and its type.");
    }
    List<PlacementWords> proposed = around.proposedSettings().stream().map(PlacementWords::named).toList();
    PlacementWords present = PlacementWords.named(around.presentSetting());
    for (Text text : texts(plan)) {
      boolean pastIsTold = TELL_OF_THE_PAST.contains(text.section());
      proposed.stream().filter(name -> !(pastIsTold && name.sameAs(present))).flatMap(name -> name.in(text.words()))
          .distinct().forEach(name -> notes.blocks(6, text.section(), text.field(), text.place() + " names " + name
              + ". A draft must not name a school or other setting: take it out."));
      PlacementWords.sendingTo(text.words(), present).forEach(words -> notes.blocks(6, text.section(), text.field(),
          text.place() + " says '" + words + "', and so where the child or young person will go. A draft names neither "
              + "a school nor its type: take it out."));
    }
    plan.advice().forEach(line -> sectionK(line, proposed, present, notes));
  }

  private static void sectionK(AdviceLine line, List<PlacementWords> proposed, PlacementWords present, Notes notes) {
    String words = Stream.of(line.from(), line.author(), line.authorRole()).filter(text -> text != null)
        .collect(Collectors.joining(", "));
    Stream.concat(proposed.stream().flatMap(name -> name.placedIn(words)),
        PlacementWords.sendingTo(words, present).stream()).distinct().forEach(found -> notes.blocks(6, "K", "",
            "The line for " + line.from() + " in section K says '" + found + "', and so where the child or young "
                + "person will go. Correct on the page of that advice who wrote it and in what role."));
  }

  /** A text of the draft and where it stands. */
  private record Text(String section, String field, String words) {

    String place() {
      return field.equals("coProduction") ? "The part on who took part" : "Section " + section;
    }
  }

  private static List<Text> texts(PlanVersion plan) {
    PlanContent content = plan.content();
    List<Text> texts = new ArrayList<>();
    texts.add(new Text("A", "sectionA", content.sectionA()));
    texts.add(new Text("A", "coProduction", content.coProduction()));   // stands at the end of the plan
    for (int i = 0; i < content.needs().size(); i++) {
      texts.add(new Text("B", "needs[" + i + "].need", content.needs().get(i).need()));
    }
    texts.add(new Text("C", "sectionC", content.sectionC()));
    texts.add(new Text("D", "sectionD", content.sectionD()));
    for (int i = 0; i < content.outcomes().size(); i++) {
      texts.add(new Text("E", "outcomes[" + i + "].outcome", content.outcomes().get(i).outcome()));
    }
    for (int i = 0; i < content.provision().size(); i++) {
      Provision row = content.provision().get(i);
      texts.add(new Text(row.section() == null ? "F" : row.section().name(), "provision[" + i + "].what", all(row)));
    }
    texts.add(new Text("J", "sectionJ", content.sectionJ()));
    return texts.stream().filter(text -> text.words() != null).toList();
  }

  private static String all(Provision row) {
    return Stream.of(row.what(), row.who(), row.howOften(), row.howLong(), row.groupSize(), row.staffQualification(),
        row.reviewPoint()).filter(text -> text != null).collect(Collectors.joining(". "));
  }
}
