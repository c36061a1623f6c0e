package org.ehccasework.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.people.CoordinatorOnly;
import org.ehccasework.plan.internal.DraftStore;
import org.ehccasework.plan.internal.DraftTasks;
import org.ehccasework.plan.internal.RowChanges;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what the advice says into the plan at once, as a person has accepted it: texts of sections and rows. */
@Service
public class TakeFromAdvice {

  /**
   * A row to add.
   *
   * @param id made from the advice and its place there, so that it is added once
   * @param need the row of section B it is for; may be null
   */
  public record Taken(UUID id, PlanContent.Row content, UUID need) {}

  /**
   * @param texts of sections A, C and D, those with nothing left out
   * @param rows needs first, then outcomes, then provision
   */
  public record Command(String caseRef, Map<PlanSection, String> texts, List<Taken> rows) {}

  private final CaseAccess access;
  private final DraftTasks writing;
  private final DraftStore drafts;

  TakeFromAdvice(CaseAccess access, DraftTasks writing, DraftStore drafts) {
    this.access = access;
    this.writing = writing;
    this.drafts = drafts;
  }

  /** Overwrites nobody's words: a section that has been written meanwhile is refused, a row that is there stays. */
  @Transactional
  @CoordinatorOnly
  public void take(Command command) {
    access.requireWork(command.caseRef());
    drafts.add(command.caseRef(), writing.require(command.caseRef()), draft -> taken(draft, command));
  }

  private static PlanDraft taken(PlanDraft before, Command command) {
    PlanDraft draft = before;
    for (Map.Entry<PlanSection, String> text : command.texts().entrySet()) {
      draft = withText(draft, text.getKey(), text.getValue());
    }
    for (Taken row : command.rows()) {
      if (draft.row(row.id()).isEmpty()) {
        draft = RowChanges.put(draft, row.id(), linked(draft, row));
      }
    }
    return draft;
  }

  private static PlanDraft withText(PlanDraft draft, PlanSection section, String text) {
    PlanContent content = draft.content();
    if (text.equals(content.text(section))) {
      return draft;
    }
    if (content.text(section) != null) {
      throw new RuleBroken("section" + section, "Section " + section + " has been written meanwhile. Empty this box, "
          + "and change the section itself.");
    }
    return new PlanDraft(content.withText(section, text, content.coProduction()), draft.needs(), draft.outcomes(),
        draft.provision());
  }

  /** Provision helps with the outcome of its need, where the need has one alone. */
  private static PlanContent.Row linked(PlanDraft draft, Taken row) {
    Integer need = PlanDraft.number(draft.needs(), row.need());
    if (row.content() instanceof PlanContent.Outcome outcome) {
      return new PlanContent.Outcome(outcome.outcome(), need, outcome.by());
    }
    return row.content() instanceof PlanContent.Provision provision
        ? provision.linkedTo(need, onlyOutcome(draft.content(), need)) : row.content();
  }

  private static Integer onlyOutcome(PlanContent content, Integer need) {
    List<Integer> outcomes = need == null ? List.of() : IntStream.range(0, content.outcomes().size())
        .filter(place -> need.equals(content.outcomes().get(place).need())).mapToObj(place -> place + 1).toList();
    return outcomes.size() == 1 ? outcomes.get(0) : null;
  }
}
