package org.ehccasework.letters.internal;

import static org.ehccasework.casefile.CasePerson.Kind.HEALTH;
import static org.ehccasework.casefile.CasePerson.Kind.PARENT;
import static org.ehccasework.casefile.CasePerson.Kind.REQUESTER;
import static org.ehccasework.casefile.CasePerson.Kind.SETTING;
import static org.ehccasework.casefile.CasePerson.Kind.SOCIAL_CARE;
import static org.ehccasework.casefile.CasePerson.Kind.YOUNG_PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.letters.NoticeType;
import org.springframework.stereotype.Component;

/** Chooses whom a letter goes to (timetable section 6; SEND Regulations 2014 regs 4(2), 5, 10 and 13). */
@Component
class Recipients {

  /** Whom a letter goes to, and who would have had it but must not be written to. */
  record Chosen(List<Recipient> to, List<Recipient> notTo) {}

  private static final List<Kind> PARTNERS = List.of(SETTING, HEALTH, SOCIAL_CARE);
  private static final Map<NoticeType, List<Kind>> BESIDES_FAMILY = Map.of(
      NoticeType.N3, List.of(SETTING, HEALTH, SOCIAL_CARE, REQUESTER),
      NoticeType.N4, List.of(SETTING, HEALTH, SOCIAL_CARE, REQUESTER),
      NoticeType.N6, List.of(HEALTH, SETTING),
      NoticeType.N7, List.of(HEALTH, SETTING),
      NoticeType.N10, List.of(HEALTH));

  private final CasePeople people;

  Recipients(CasePeople people) {
    this.people = people;
  }

  Chosen of(StoredNotice notice, CaseFile file) {
    var chosen = new Chosen(new ArrayList<>(), new ArrayList<>());
    switch (notice.type()) {
      case N2 -> addAll(PARTNERS, file, chosen);
      case N5, N9 -> addNamed(notice, chosen);
      case N10 -> {
        addFamily(file, chosen);
        addNamedInPlan(notice, file, chosen);
        addAll(BESIDES_FAMILY.get(NoticeType.N10), file, chosen);
        addNamed(notice, chosen);
      }
      default -> {
        addFamily(file, chosen);
        addAll(BESIDES_FAMILY.getOrDefault(notice.type(), List.of()), file, chosen);
        addNamed(notice, chosen);
      }
    }
    return chosen;
  }

  private void addFamily(CaseFile file, Chosen chosen) {
    Kind holder = people.youngPersonHoldsRights(file.ref()) ? YOUNG_PERSON : PARENT;
    of(holder, file).stream().filter(person -> !person.mayBeWrittenTo())
        .forEach(person -> chosen.notTo().add(Recipient.of(person)));
    people.family(file.ref()).forEach(person -> add(Recipient.of(person), chosen));
  }

  private void addAll(List<Kind> kinds, CaseFile file, Chosen chosen) {
    kinds.forEach(kind -> of(kind, file).forEach(person -> add(person, chosen)));
  }

  private static void add(CasePerson person, Chosen chosen) {
    if (person.mayBeWrittenTo()) {
      add(Recipient.of(person), chosen);
    } else if (!has(chosen.notTo(), Recipient.of(person))) {
      chosen.notTo().add(Recipient.of(person));
    }
  }

  /** The setting attended now gets a final plan only where the plan names it (regs 13(2) and 17). */
  private void addNamedInPlan(StoredNotice notice, CaseFile file, Chosen chosen) {
    String named = notice.details().recipientName();
    if (named != null && !named.isBlank()) {
      of(SETTING, file).stream().filter(person -> Recipient.of(person).sameAs(Recipient.asked(named, null)))
          .forEach(person -> add(person, chosen));
    }
  }

  private static void addNamed(StoredNotice notice, Chosen chosen) {
    if (notice.details().recipientName() != null && !notice.details().recipientName().isBlank()) {
      add(Recipient.asked(notice.details().recipientName(), notice.details().recipientAddress()), chosen);
    }
  }

  /** Who must not be written to is left out also where they stand in the case a second time. */
  private static void add(Recipient recipient, Chosen chosen) {
    if (!has(chosen.to(), recipient) && !has(chosen.notTo(), recipient)) {
      chosen.to().add(recipient);
    }
  }

  private static boolean has(List<Recipient> list, Recipient recipient) {
    return list.stream().anyMatch(recipient::sameAs);
  }

  private List<CasePerson> of(Kind kind, CaseFile file) {
    return people.of(file.ref()).stream().filter(person -> person.kind() == kind).toList();
  }
}
