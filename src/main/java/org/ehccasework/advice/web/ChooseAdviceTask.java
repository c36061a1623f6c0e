package org.ehccasework.advice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ehccasework.advice.AdviceKind;
import org.ehccasework.advice.AdviceRule;
import org.ehccasework.advice.ChooseAdvice;
import org.ehccasework.advice.ExistingAdvice;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.statute.Method;
import org.ehccasework.statute.YearGroup;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.Option;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;

/** The task in which the coordinator decides whom to ask. */
@Component
class ChooseAdviceTask implements TaskHandler {

  private final ChooseAdvice chooseAdvice;
  private final ChooseAdviceNotes notes;
  private final CaseFiles cases;
  private final Clock clock;

  ChooseAdviceTask(ChooseAdvice chooseAdvice, ChooseAdviceNotes notes, CaseFiles cases, Clock clock) {
    this.chooseAdvice = chooseAdvice;
    this.notes = notes;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public String taskKey() {
    return "choose-advice";
  }

  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    chooseAdvice.choose(new ChooseAdvice.Command(task.caseRef(), choice(task.caseRef(), answers),
        Method.of(answers.text("sentBy")).orElse(Method.EMAIL)));
  }

  private AdviceRule.Choice choice(String ref, FormAnswers answers) {
    String year = answers.text("yearNineOrLater");
    return new AdviceRule.Choice(kinds(answers.choices("sensoryImpairment")),
        year.isEmpty() ? isNineOrLater(ref) : year.equals("yes"), kinds(answers.choices("alsoAsk")),
        AdviceRule.lines(answers.text("familyAsksFor")),
        answers.rows("existingAdvice").stream().map(ChooseAdviceTask::existing).toList());
  }

  private static ExistingAdvice existing(FormAnswers row) {
    return new ExistingAdvice(AdviceKind.ofCode(row.text("from")).orElseThrow(), row.text("document"),
        row.date("givenOn").orElse(null), row.flag("adviserAgrees"), row.flag("authorityAgrees"),
        row.flag("familyAgrees"));
  }

  private static Set<AdviceKind> kinds(List<String> codes) {
    Set<AdviceKind> kinds = EnumSet.noneOf(AdviceKind.class);
    codes.forEach(code -> AdviceKind.ofCode(code).ifPresent(kinds::add));
    return kinds;
  }

  private boolean isNineOrLater(String ref) {
    return YearGroup.isNineOrLater(cases.get(ref).child().dateOfBirth(), LocalDate.now(clock));
  }

  @Override
  public TaskContext context(OpenTask task) {
    CaseFile file = cases.get(task.caseRef());
    return new TaskContext(
        Map.of("yearNineOrLater", isNineOrLater(file.ref()) ? "yes" : "no", "sentBy", Method.EMAIL.code()),
        Map.of("bodies", bodies()), notes.of(file));
  }

  /** Whoever the family names has no kind of its own before it is asked. */
  private static List<Option> bodies() {
    return Arrays.stream(AdviceKind.values()).filter(AdviceKind::mayBeUsedAgain)
        .filter(kind -> kind != AdviceKind.OTHER && kind != AdviceKind.ASKED_BY_FAMILY)
        .map(kind -> new Option(kind.code(), kind.words())).toList();
  }
}
