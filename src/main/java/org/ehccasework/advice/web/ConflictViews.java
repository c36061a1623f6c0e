package org.ehccasework.advice.web;

import java.util.List;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceConflict;
import org.ehccasework.advice.internal.AdviceConflicts;
import org.ehccasework.advice.internal.AdviserScope;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Shows what advice disagrees about. */
@Component
class ConflictViews {

  private final AdviceConflicts conflicts;
  private final AdviserScope scope;
  private final StaffDirectory staff;

  ConflictViews(AdviceConflicts conflicts, AdviserScope scope, StaffDirectory staff) {
    this.conflicts = conflicts;
    this.scope = scope;
    this.staff = staff;
  }

  /** @param href where to explain it; null once it is explained or where the person may not */
  record Shown(String title, String status, String colour, String difference, String explanation, String explained,
      String href) {}

  List<Shown> of(String ref) {
    return conflicts.of(ref).stream().map(this::shown).toList();
  }

  /** Those that concern this advice. */
  List<Shown> about(String ref, UUID requestId) {
    return conflicts.of(ref).stream().filter(one -> one.concerns(requestId)).map(this::shown).toList();
  }

  /** What is to be explained. */
  String words(String ref, UUID id) {
    AdviceConflict one = conflicts.requireOpen(ref, id);
    return title(one) + ": " + one.difference();
  }

  private Shown shown(AdviceConflict one) {
    boolean may = one.isOpen() && scope.mayChange();
    return new Shown(title(one), one.isOpen() ? "To explain" : "Explained", one.isOpen() ? "orange" : "green",
        one.difference(), one.explanation(), one.isOpen() ? null
            : "Explained by " + staff.nameOf(one.explainedBy()) + " on " + Words.date(one.explainedOn()) + ".",
        may ? "/cases/" + one.caseRef() + "/advice/conflicts/" + one.id() + "/explain" : null);
  }

  private static String title(AdviceConflict one) {
    String second = Character.toLowerCase(one.secondBody().charAt(0)) + one.secondBody().substring(1);
    return one.firstBody() + " and " + second + " disagree about " + one.need();
  }
}
