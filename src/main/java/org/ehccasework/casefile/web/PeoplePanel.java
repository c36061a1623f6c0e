package org.ehccasework.casefile.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ehccasework.casefile.Advocate;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.Consent;
import org.ehccasework.casefile.page.CasePagePanel;
import org.ehccasework.people.StaffDirectory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The people of a case beside its page: who does it, the family, the setting. */
@Component
@Order(10)
class PeoplePanel implements CasePagePanel {

  private static final Set<Kind> SHOWN = Set.of(Kind.PARENT, Kind.YOUNG_PERSON, Kind.REPRESENTATIVE,
      Kind.SOCIAL_WORKER, Kind.SETTING);

  private final CaseFiles files;
  private final CasePeople people;
  private final StaffDirectory staff;
  private final MayDo mayDo;

  PeoplePanel(CaseFiles files, CasePeople people, StaffDirectory staff, MayDo mayDo) {
    this.files = files;
    this.people = people;
    this.staff = staff;
    this.mayDo = mayDo;
  }

  @Override
  public Optional<Panel> of(String caseRef) {
    CaseFile file = files.get(caseRef);
    boolean casework = mayDo.casework(caseRef);
    List<Panel.Line> lines = new ArrayList<>();
    lines.add(file.coordinator() != null ? staffLine(file.coordinator(), "Coordinator")
        : new Panel.Line("No coordinator yet", null, mayDo.manage(caseRef) ? "/cases/" + caseRef + "/reassign" : null));
    if (file.coordinator() != null) {
      lines.add(file.deputy() == null ? new Panel.Line("No deputy yet", null, null)
          : staffLine(file.deputy(), "Deputy"));
    }
    List<CasePerson> all = people.of(caseRef);
    all.stream().filter(person -> SHOWN.contains(person.kind()))
        .forEach(person -> lines.add(line(person, casework)));
    if (all.stream().anyMatch(person -> person.kind() == Kind.ADVOCATE)) {
      people.familyOf(caseRef).advocates().forEach(one -> lines.add(advocate(one, casework)));
    }
    lines.add(new Panel.Line("Everyone in this case (" + all.size() + ")", null, "/cases/" + caseRef + "/people"));
    return Optional.of(new Panel("People", lines));
  }

  private Panel.Line staffLine(String username, String what) {
    String phone = staff.find(username).map(member -> member.phone()).orElse(null);
    return new Panel.Line(staff.nameOf(username), joined(what, phone), null);
  }

  private static Panel.Line line(CasePerson person, boolean casework) {
    String href = casework ? "/cases/" + person.caseRef() + "/people/" + person.id() : null;
    return new Panel.Line(person.name(), joined(person.title(), person.organisation(), person.phone(),
        person.mayBeWrittenTo() ? null : "do not write to them", talk(person), person.notes()), href);
  }

  private static Panel.Line advocate(Advocate one, boolean casework) {
    Panel.Line line = line(one.person(), casework);
    return new Panel.Line(line.text(), joined(line.detail(), one.may(Consent.Purpose.TOLD) ? "may be told"
        : "may not be told"), line.href());
  }

  private static String talk(CasePerson person) {
    String words = person.needs().ofTalks();
    return words.isEmpty() ? null : words;
  }

  private static String joined(String... parts) {
    return String.join(", ", Arrays.stream(parts).filter(part -> part != null && !part.isBlank()).toList());
  }
}
