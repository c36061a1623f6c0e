package org.ehccasework.plan.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.ehccasework.plan.PlanContent;
import org.ehccasework.plan.PlanContent.Need;
import org.ehccasework.plan.PlanContent.Outcome;
import org.ehccasework.plan.PlanContent.Provision;
import org.ehccasework.plan.PlanContent.Row;
import org.ehccasework.plan.PlanDraft;
import org.ehccasework.plan.PlanSection;

/** Puts rows into a draft, takes them out and moves them; what is for need B2 stays for it when B2 becomes B1. */
public final class RowChanges {

  private RowChanges() {}

  /** Writes a row in place of the one with this id, or as a new one. */
  public static PlanDraft put(PlanDraft draft, UUID id, Row row) {
    PlanContent old = draft.content();
    if (row instanceof Need need) {
      int place = draft.needs().indexOf(id);
      return withNeeds(draft, with(old.needs(), place, draft.needs().size(), need),
          with(draft.needs(), place, draft.needs().size(), id));
    }
    if (row instanceof Outcome outcome) {
      int place = draft.outcomes().indexOf(id);
      return withOutcomes(draft, with(old.outcomes(), place, draft.outcomes().size(), outcome),
          with(draft.outcomes(), place, draft.outcomes().size(), id));
    }
    Provision provision = (Provision) row;
    int place = draft.provision().indexOf(id);
    int behind = behind(old.provision(), provision);
    return withProvision(draft, with(old.provision(), place, behind, provision),
        with(draft.provision(), place, behind, id));
  }

  /** New provision stands behind what its section has for the same need or an earlier one. */
  private static int behind(List<Provision> rows, Provision added) {
    int place = rows.size();
    while (place > 0 && isLater(rows.get(place - 1), added)) {
      place--;
    }
    return place;
  }

  private static boolean isLater(Provision row, Provision added) {
    return row.section() != added.section() || added.need() != null && (row.need() == null || row.need() > added.need());
  }

  public static PlanDraft remove(PlanDraft draft, UUID id) {
    PlanContent old = draft.content();
    if (draft.needs().contains(id)) {
      int place = draft.needs().indexOf(id);
      return withNeeds(draft, without(old.needs(), place), without(draft.needs(), place));
    }
    if (draft.outcomes().contains(id)) {
      int place = draft.outcomes().indexOf(id);
      return withOutcomes(draft, without(old.outcomes(), place), without(draft.outcomes(), place));
    }
    int place = draft.provision().indexOf(id);
    return place < 0 ? draft
        : withProvision(draft, without(old.provision(), place), without(draft.provision(), place));
  }

  /** Changes places with the row before or behind it in its section; the first stays first and the last stays last. */
  public static PlanDraft move(PlanDraft draft, UUID id, boolean up) {
    PlanSection section = draft.sectionOf(id).orElse(PlanSection.I);
    List<UUID> rows = draft.rows(section);
    int other = rows.indexOf(id) + (up ? -1 : 1);
    if (other < 0 || other >= rows.size()) {
      return draft;
    }
    PlanContent old = draft.content();
    return switch (section) {
      case B -> withNeeds(draft, swapped(old.needs(), draft.needs(), id, rows.get(other)),
          swapped(draft.needs(), draft.needs(), id, rows.get(other)));
      case E -> withOutcomes(draft, swapped(old.outcomes(), draft.outcomes(), id, rows.get(other)),
          swapped(draft.outcomes(), draft.outcomes(), id, rows.get(other)));
      default -> withProvision(draft, swapped(old.provision(), draft.provision(), id, rows.get(other)),
          swapped(draft.provision(), draft.provision(), id, rows.get(other)));
    };
  }

  private static PlanDraft withNeeds(PlanDraft old, List<Need> needs, List<UUID> ids) {
    List<Outcome> outcomes = old.content().outcomes().stream()
        .map(row -> new Outcome(row.outcome(), moved(row.need(), old.needs(), ids), row.by())).toList();
    List<Provision> provision = old.content().provision().stream()
        .map(row -> row.linkedTo(moved(row.need(), old.needs(), ids), row.outcome())).toList();
    return new PlanDraft(old.content().withRows(needs, outcomes, provision), ids, old.outcomes(), old.provision());
  }

  private static PlanDraft withOutcomes(PlanDraft old, List<Outcome> outcomes, List<UUID> ids) {
    List<Provision> provision = old.content().provision().stream()
        .map(row -> row.linkedTo(row.need(), moved(row.outcome(), old.outcomes(), ids))).toList();
    return new PlanDraft(old.content().withRows(old.content().needs(), outcomes, provision), old.needs(), ids,
        old.provision());
  }

  private static PlanDraft withProvision(PlanDraft old, List<Provision> provision, List<UUID> ids) {
    return new PlanDraft(old.content().withRows(old.content().needs(), old.content().outcomes(), provision),
        old.needs(), old.outcomes(), ids);
  }

  /** The new number of what had this one; null once it is gone. A number that never was there stays, to be mended. */
  private static Integer moved(Integer number, List<UUID> before, List<UUID> after) {
    UUID id = PlanDraft.numbered(before, number);
    return id == null ? number : PlanDraft.number(after, id);
  }

  private static <T> List<T> with(List<T> rows, int place, int placeOfNew, T row) {
    List<T> changed = new ArrayList<>(rows);
    if (place < 0) {
      changed.add(placeOfNew, row);
    } else {
      changed.set(place, row);
    }
    return changed;
  }

  private static <T> List<T> without(List<T> rows, int place) {
    List<T> changed = new ArrayList<>(rows);
    changed.remove(place);
    return changed;
  }

  private static <T> List<T> swapped(List<T> rows, List<UUID> ids, UUID one, UUID other) {
    List<T> changed = new ArrayList<>(rows);
    Collections.swap(changed, ids.indexOf(one), ids.indexOf(other));
    return changed;
  }
}
