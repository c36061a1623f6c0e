package org.ehccasework.plan.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanDraft;
import org.ehccasework.plan.PlanSection;

/** Takes a draft apart: each section that is a text, and each row of the others, is saved and guarded on its own. */
final class DraftParts {

  private DraftParts() {}

  /** The parts that are not the same in both. */
  static Set<String> changed(PlanDraft before, PlanDraft after) {
    Map<String, Object> old = of(before);
    Map<String, Object> now = of(after);
    Set<String> changed = new TreeSet<>(old.keySet());
    changed.addAll(now.keySet());
    changed.removeIf(part -> Objects.equals(old.get(part), now.get(part)));
    return changed;
  }

  /** A row that only got another number is the same: what it is for counts by id. */
  private static Map<String, Object> of(PlanDraft draft) {
    PlanContent content = draft.content();
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put(PlanSection.A.name(), Arrays.asList(content.sectionA(), content.coProduction()));
    parts.put(PlanSection.C.name(), content.sectionC());
    parts.put(PlanSection.D.name(), content.sectionD());
    parts.put(PlanSection.J.name(), content.sectionJ());
    for (int i = 0; i < draft.needs().size(); i++) {
      parts.put(draft.needs().get(i).toString(), content.needs().get(i));
    }
    for (int i = 0; i < draft.outcomes().size(); i++) {
      Outcome row = content.outcomes().get(i);
      parts.put(draft.outcomes().get(i).toString(), Arrays.asList(row.outcome(), row.by(),
          PlanDraft.numbered(draft.needs(), row.need())));
    }
    for (int i = 0; i < draft.provision().size(); i++) {
      Provision row = content.provision().get(i);
      parts.put(draft.provision().get(i).toString(), Arrays.asList(row.linkedTo(null, null),
          PlanDraft.numbered(draft.needs(), row.need()), PlanDraft.numbered(draft.outcomes(), row.outcome())));
    }
    return parts;
  }

  /** Other content, written without knowing the rows: they are known again by their words, then by their place. */
  static PlanDraft rewritten(PlanDraft before, PlanContent content) {
    PlanContent old = before.content();
    return new PlanDraft(content,
        known(words(old.needs()), before.needs(), words(content.needs())),
        known(words(old.outcomes()), before.outcomes(), words(content.outcomes())),
        known(words(old.provision()), before.provision(), words(content.provision())));
  }

  private static List<String> words(List<? extends PlanContent.Row> rows) {
    return rows.stream().map(DraftParts::words).toList();
  }

  private static String words(PlanContent.Row row) {
    if (row instanceof PlanContent.Need need) {
      return String.valueOf(need.need());
    }
    return row instanceof Outcome outcome ? String.valueOf(outcome.outcome())
        : ((Provision) row).section() + ": " + ((Provision) row).what();
  }

  private static List<UUID> known(List<String> before, List<UUID> ids, List<String> after) {
    UUID[] found = new UUID[after.size()];
    Set<UUID> left = new HashSet<>(ids);
    for (int i = 0; i < found.length; i++) {
      String words = after.get(i);
      found[i] = IntStream.range(0, ids.size()).filter(place -> before.get(place).equals(words)).mapToObj(ids::get)
          .filter(left::remove).findFirst().orElse(null);
    }
    for (int i = 0; i < found.length; i++) {
      boolean samePlace = found[i] == null && i < ids.size() && left.remove(ids.get(i));
      if (found[i] == null) {
        found[i] = samePlace ? ids.get(i) : UUID.randomUUID();
      }
    }
    return List.of(found);
  }
}
