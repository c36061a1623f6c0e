package org.ehccasework.plan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.people.Organisation;
import org.ehccasework.people.Organisations;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.web.task.Note;
import org.springframework.stereotype.Component;

/** Who gets a plan: the family; a final one also the setting named and the health body (SEND Regulations, reg 13). */
@Component
class PlanReceivers {

  private final CaseFiles files;
  private final CasePeople people;
  private final Organisations organisations;

  PlanReceivers(CaseFiles files, CasePeople people, Organisations organisations) {
    this.files = files;
    this.people = people;
    this.organisations = organisations;
  }

  Note note(PlanVersion plan) {
    return new Note(Note.Kind.INFO, "Who gets it", of(plan));
  }

  List<String> of(PlanVersion plan) {
    List<String> lines = new ArrayList<>(people.family(plan.caseRef()).stream()
        .map(person -> person.name() + ", " + person.kind().words().toLowerCase(Locale.UK)).toList());
    people.familyOf(plan.caseRef()).copies().forEach(home -> lines.add(home.names() + ", in copy"));
    if (plan.isDraft()) {
      return lines;
    }
    if (plan.sectionI().name() != null) {
      lines.add(plan.sectionI().name() + ", the setting named");
    }
    lines.add(organisations.find(files.get(plan.caseRef()).authorityId(), Organisation.Kind.HEALTH)
        .map(body -> body.name() + ", the health body").orElse("The health body"));
    return lines;
  }
}
