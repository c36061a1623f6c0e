package org.ehccasework.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ehccasework.casefile.Advocate;
import org.ehccasework.casefile.Advocate.Standing;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.Family;
import org.ehccasework.casefile.Rights;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** The people of a case, as its page shows them: what must not happen first, then who decides, then each of them. */
@Component
class CasePeoplePage {

  private static final Map<String, Set<Kind>> GROUPS = groups();

  private final CaseFiles files;
  private final CasePeople people;
  private final StaffDirectory staff;
  private final Clock clock;

  CasePeoplePage(CaseFiles files, CasePeople people, StaffDirectory staff, Clock clock) {
    this.files = files;
    this.people = people;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * @param warnings who must not be written to, and whose address nobody else may learn
   * @param rights who decides and whom letters go to
   * @param care who looks after the child; null where nobody but the family does
   * @param renew which consents have ended, or end soon, because the young person decides
   */
  record View(List<String> warnings, Map<String, String> rights, Map<String, String> care, List<Group> groups,
      List<String> renew) {}

  /** People of one sort under a heading. */
  record Group(String title, List<Contact> people) {}

  /**
   * One person or body with how to reach them; the address is null where the person acting may not change it.
   *
   * @param consent where what they may is recorded; null for anyone who needs no consent
   * @param endConsent where it is ended; null where none holds
   */
  record Contact(String title, String name, Map<String, String> facts, String href, String consent,
      String endConsent) {}

  View of(String ref, boolean mayChange) {
    CaseFile file = files.get(ref);
    List<CasePerson> all = people.of(ref);
    Family family = people.familyOf(ref);
    List<Group> groups = new ArrayList<>();
    GROUPS.forEach((title, kinds) -> {
      List<Contact> those = all.stream().filter(person -> kinds.contains(person.kind()))
          .map(person -> contact(person, all, family, mayChange ? LocalDate.now(clock) : null)).toList();
      if (!those.isEmpty()) {
        groups.add(new Group(title, those));
      }
    });
    return new View(warnings(all), RightsFacts.of(file.child().firstName(), family),
        family.lookedAfter() == null ? null : CareFacts.of(family.lookedAfter(), all), groups, renew(file, family));
  }

  private static Map<String, Set<Kind>> groups() {
    Map<String, Set<Kind>> groups = new LinkedHashMap<>();
    groups.put("The family and who acts for them", Set.of(Kind.PARENT, Kind.YOUNG_PERSON, Kind.REPRESENTATIVE));
    groups.put("Advocates and supporters", Set.of(Kind.ADVOCATE));
    groups.put("Who looks after the child for the authority", Set.of(Kind.SOCIAL_WORKER, Kind.VIRTUAL_SCHOOL));
    groups.put("School, health and social care", Set.of(Kind.SETTING, Kind.HEALTH, Kind.SOCIAL_CARE));
    groups.put("Others", Set.of(Kind.REQUESTER, Kind.OTHER));
    return groups;
  }

  private List<String> warnings(List<CasePerson> all) {
    List<String> warnings = new ArrayList<>();
    all.stream().filter(person -> !person.mayBeWrittenTo()).forEach(person -> warnings.add("Do not write to "
        + person.name() + ", " + person.titleInSentence() + why(person)));
    all.stream().filter(person -> person.ties().addressConfidential()).forEach(person -> warnings.add(
        "Keep the address of " + person.name() + " confidential." + (person.ties().addressNotTo() == null ? ""
            : " It must not be given to " + person.ties().addressNotTo() + ".")));
    return warnings;
  }

  private String why(CasePerson person) {
    return person.noLetters() == null ? "." : ": " + person.noLetters().reason() + ". Since "
        + Words.date(person.noLetters().since()) + ", recorded by " + staff.nameOf(person.noLetters().recordedBy())
        + ".";
  }

  /** @param changeOn today; null where the person acting may change nothing */
  private static Contact contact(CasePerson person, List<CasePerson> all, Family family, LocalDate changeOn) {
    boolean mayChange = changeOn != null;
    Map<String, String> facts = ContactFacts.of(person, all);
    Optional<Advocate> advocate = family.advocates().stream().filter(one -> one.person().equals(person)).findFirst();
    advocate.ifPresent(one -> facts.putAll(ConsentFacts.of(one)));
    String href = mayChange ? "/cases/" + person.caseRef() + "/people/" + person.id() : null;
    boolean holds = mayChange
        && advocate.map(Advocate::consent).filter(consent -> consent.mayEnd(changeOn)).isPresent();
    return new Contact(person.title(), person.name(), facts, href,
        mayChange && advocate.isPresent() ? href + "/consent" : null,
        holds ? href + "/consent/end" : null);
  }

  /** What the young person must be asked once more, from the weeks before they decide in which others are asked too. */
  private List<String> renew(CaseFile file, Family family) {
    LocalDate passOn = family.rights().passOn();
    if (family.advocates().isEmpty()) {
      return List.of();
    }
    boolean soon = people.rightsPassSoon(file.ref());
    if (!soon && family.rights().holder() == Rights.Holder.PARENTS) {
      return List.of();
    }
    String firstName = file.child().firstName();
    Family then = soon ? people.familyOf(file.ref(), passOn) : family;
    return then.advocates().stream().filter(one -> one.standing() == Standing.GIVER_DOES_NOT_DECIDE
            || one.standing() == Standing.ENDED && passOn.equals(one.consent().endedOn()))
        .map(one -> "The consent of " + one.consent().giver() + " for " + one.person().name()
            + (soon ? " ends on " : " ended on ") + Words.dayAndDate(passOn) + ", when " + firstName
            + (soon ? " begins" : " began") + " to decide. Ask " + firstName + " what " + one.person().name()
            + " may do, and record the consent.").toList();
  }
}
