package org.ehccasework.casefile.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ehccasework.casefile.Advocate;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.RecordWhoDecides;
import org.ehccasework.casefile.Rights;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.web.Words;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.task.Note;
import org.ehccasework.web.task.TaskContext;
import org.ehccasework.web.task.TaskHandler;
import org.springframework.stereotype.Component;

/** Says when the rights pass and what changes then, and takes the answer who decides. */
@Component
class AskWhoDecidesTask implements TaskHandler {

  private final CaseFiles files;
  private final CasePeople people;
  private final RecordWhoDecides recordWhoDecides;

  AskWhoDecidesTask(CaseFiles files, CasePeople people, RecordWhoDecides recordWhoDecides) {
    this.files = files;
    this.people = people;
    this.recordWhoDecides = recordWhoDecides;
  }

  @Override
  public String taskKey() {
    return RecordWhoDecides.TASK;
  }

  @Override
  public void complete(OpenTask task, FormAnswers answers) {
    recordWhoDecides.record(command(task.caseRef(), answers));
  }

  /** The answers of the form, which the page of the people of a case shows as well. */
  static RecordWhoDecides.Command command(String caseRef, FormAnswers answers) {
    return new RecordWhoDecides.Command(caseRef,
        answers.text("canDecide").isEmpty() ? null : answers.text("canDecide").equals("yes"),
        answers.date("decidedOn").orElse(null), answers.text("decidedBy"), answers.text("basis"));
  }

  @Override
  public TaskContext context(OpenTask task) {
    var child = files.get(task.caseRef()).child();
    LocalDate passOn = Rights.passOn(child.dateOfBirth());
    Note when = Note.info("From " + Words.dayAndDate(passOn) + " " + child.firstName() + " decides",
        child.firstName() + " is over compulsory school age then. Letters from that day on speak to "
            + child.firstName() + " and no longer to the parents, unless " + child.firstName()
            + " cannot make these decisions.", "Ask early: "
            + "a young person may want help to decide, and someone to help them.");
    return new TaskContext(Map.of(), Map.of(), List.of(when,
        toDo(child.firstName(), people.of(task.caseRef()), ending(task.caseRef(), passOn))));
  }

  /** Advocates and supporters whose consent comes from those who decide until then. */
  private String ending(String caseRef, LocalDate passOn) {
    return people.familyOf(caseRef, passOn).advocates().stream()
        .filter(one -> one.standing() == Advocate.Standing.GIVER_DOES_NOT_DECIDE).map(one -> one.person().name())
        .collect(Collectors.joining(", "));
  }

  private static Note toDo(String firstName, List<CasePerson> all, String ending) {
    String reached = all.stream().filter(person -> person.kind() == Kind.YOUNG_PERSON).map(person ->
        firstName + " stands under People. Check the address, the email and how " + firstName
            + " wants to be reached.").findFirst().orElse("Add " + firstName
            + " under People, with an address and how to reach them. Without it letters have a name alone.");
    String parents = all.stream().filter(person -> person.kind() == Kind.PARENT && !person.ties().copiesAgreed())
        .map(CasePerson::name).collect(Collectors.joining(", "));
    List<String> ask = new ArrayList<>(List.of(reached));
    if (!parents.isEmpty()) {
      ask.add("Ask " + firstName + " whether these get copies, and write it down under People: " + parents + ".");
    }
    if (!ending.isEmpty()) {
      ask.add("The parents' consent ends for: " + ending + ". Ask " + firstName + " what they may do from then on, and "
          + "record the consent under People.");
    }
    return Note.info("Also", ask.toArray(String[]::new));
  }
}
