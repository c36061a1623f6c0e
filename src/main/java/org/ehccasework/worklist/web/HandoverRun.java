package org.ehccasework.worklist.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ehccasework.casefile.BulkResults;
import org.ehccasework.casefile.BulkResults.NotDone;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.ChangeReason;
import org.ehccasework.casefile.ReassignCase;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.web.AlreadyDone;
import org.ehccasework.web.Attempt;
import org.ehccasework.web.form.FormAnswers;
import org.springframework.stereotype.Component;

/** Hands cases over one after the other, each in a transaction of its own, and keeps what came of it. */
@Component
class HandoverRun {

  private final CaseAccess access;
  private final CaseFiles files;
  private final ReassignCase reassign;
  private final BulkResults results;
  private final StaffDirectory staff;

  HandoverRun(CaseAccess access, CaseFiles files, ReassignCase reassign, BulkResults results, StaffDirectory staff) {
    this.access = access;
    this.files = files;
    this.reassign = reassign;
    this.results = results;
    this.staff = staff;
  }

  /**
   * The address of the page that says what came of it.
   *
   * @param to who gets each case, by its reference
   */
  String run(HandoverAsked asked, Map<String, String> to, FormAnswers answers, String back) {
    List<NotDone> notDone = new ArrayList<>();
    Map<String, Integer> done = new LinkedHashMap<>();
    to.forEach((ref, username) -> Attempt.problem(() -> hand(asked, ref, username, answers)).ifPresentOrElse(problem ->
        notDone.add(new NotDone(ref, asked.deputyOnly() ? "Deputy" : "Case", problem)),
        () -> done.merge(username, 1, Integer::sum)));
    return results.keep(new BulkResults.Result("Hand over cases", words(asked, done), back, notDone));
  }

  private void hand(HandoverAsked asked, String ref, String username, FormAnswers answers) {
    access.requireWork(ref);
    CaseFile file = files.get(ref);
    requireUnchanged(asked, file);
    if (asked.deputyOnly()) {
      reassign.reassign(new ReassignCase.Command(ref, file.coordinator(), username, answers.text("why")));
      return;
    }
    String chosen = answers.text("deputy");
    String deputy = chosen == null || chosen.isBlank() ? file.deputy() : chosen;
    reassign.reassign(new ReassignCase.Command(ref, username, username.equals(deputy) ? null : deputy,
        answers.text("why"), told(answers)));
  }

  /** Somebody else may have moved the case since the list was drawn. */
  private void requireUnchanged(HandoverAsked asked, CaseFile file) {
    boolean same = switch (asked.which()) {
      case COORDINATED, WITHOUT_DEPUTY -> asked.from().equals(file.coordinator());
      case DEPUTISED -> asked.from().equals(file.deputy());
      case NOBODYS -> file.coordinator() == null
          || staff.find(file.coordinator()).filter(StaffMember::enabled).isEmpty();
    };
    if (!same) {
      throw new AlreadyDone("It has been reassigned meanwhile: "
          + (file.coordinator() == null ? "nobody" : staff.nameOf(file.coordinator())) + " is its coordinator now.");
    }
  }

  private static ChangeReason told(FormAnswers answers) {
    String told = answers.text("told");
    return told == null || told.isBlank() ? null : ChangeReason.valueOf(told);
  }

  private String words(HandoverAsked asked, Map<String, Integer> done) {
    int all = done.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return "";
    }
    String cases = all == 1 ? "1 case" : all + " cases";
    String shares = done.entrySet().stream().map(one -> staff.nameOf(one.getKey()) + " (" + one.getValue() + ")")
        .collect(Collectors.joining(", "));
    return asked.deputyOnly() ? cases + " with another deputy: " + shares + "."
        : cases + " handed over: " + shares + ". The letters to the families wait to be approved.";
  }
}
