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
import org.ehccasework.people.Organisation;
import org.ehccasework.people.Organisations;
import org.springframework.stereotype.Component;

/** Chooses whom a letter goes to (timetable section 6; SEND Regulations 2014 regs 4(2), 5, 10 and 13). */
@Component
class Recipients {

  /** Whom a letter goes to, and who would have had it but must not be written to. */
  record Chosen(List<Recipient> to, List<String> notTo) {}

  private static final List<Kind> PARTNERS = List.of(SETTING, HEALTH, SOCIAL_CARE);
  private static final Map<NoticeType, List<Kind>> BESIDES_FAMILY = Map.of(
      NoticeType.N3, List.of(SETTING, HEALTH, SOCIAL_CARE, REQUESTER),
      NoticeType.N4, List.of(SETTING, HEALTH, SOCIAL_CARE, REQUESTER),
      NoticeType.N6, List.of(HEALTH, SETTING),
      NoticeType.N7, List.of(HEALTH, SETTING),
      NoticeType.N10, List.of(HEALTH, SETTING));
  private static final Map<Kind, Organisation.Kind> BODY = Map.of(
      HEALTH, Organisation.Kind.HEALTH, SOCIAL_CARE, Organisation.Kind.SOCIAL_CARE);

  private final CasePeople people;
  private final Organisations organisations;

  Recipients(CasePeople people, Organisations organisations) {
    this.people = people;
    this.organisations = organisations;
  }

  Chosen of(StoredNotice notice, CaseFile file) {
    var chosen = new Chosen(new ArrayList<>(), new ArrayList<>());
    switch (notice.type()) {
      case N2 -> PARTNERS.forEach(kind -> addAll(kind, file, chosen));
      case N5, N9 -> addNamed(notice, chosen);
      default -> {
        addFamily(file, chosen);
        BESIDES_FAMILY.getOrDefault(notice.type(), List.of()).forEach(kind -> addAll(kind, file, chosen));
        addNamed(notice, chosen);
      }
    }
    return chosen;
  }

  private void addFamily(CaseFile file, Chosen chosen) {
    Kind holder = people.youngPersonHoldsRights(file.ref()) ? YOUNG_PERSON : PARENT;
    of(holder, file).stream().filter(person -> !person.mayBeWrittenTo())
        .forEach(person -> chosen.notTo().add(person.name()));
    people.family(file.ref()).forEach(person -> add(Recipient.of(person), chosen));
  }

  private void addAll(Kind kind, CaseFile file, Chosen chosen) {
    var known = of(kind, file);
    known.forEach(person -> add(person, chosen));
    if (known.isEmpty()) {
      addUsual(kind, file, chosen);
    }
  }

  /** The authority's own partner, or the setting on the child's record, where the case names no one. */
  private void addUsual(Kind kind, CaseFile file, Chosen chosen) {
    if (BODY.containsKey(kind)) {
      organisations.find(file.authorityId(), BODY.get(kind))
          .ifPresent(body -> add(Recipient.of(kind, body), chosen));
    } else if (kind == SETTING && file.child().setting() != null && !file.child().setting().isBlank()) {
      add(Recipient.named(SETTING, file.child().setting()), chosen);
    }
  }

  private static void add(CasePerson person, Chosen chosen) {
    if (person.mayBeWrittenTo()) {
      add(Recipient.of(person), chosen);
    } else if (!chosen.notTo().contains(person.name())) {
      chosen.notTo().add(person.name());
    }
  }

  private static void addNamed(StoredNotice notice, Chosen chosen) {
    if (notice.details().recipientName() != null && !notice.details().recipientName().isBlank()) {
      add(Recipient.asked(notice.details().recipientName(), notice.details().recipientAddress()), chosen);
    }
  }

  /** Who must not be written to is left out also where they stand in the case a second time. */
  private static void add(Recipient recipient, Chosen chosen) {
    boolean has = chosen.to().stream().anyMatch(recipient::sameAs);
    if (!has && chosen.notTo().stream().noneMatch(recipient::isCalled)) {
      chosen.to().add(recipient);
    }
  }

  private List<CasePerson> of(Kind kind, CaseFile file) {
    return people.of(file.ref()).stream().filter(person -> person.kind() == kind).toList();
  }
}
