package org.ehccasework.letters.internal;

import static org.ehccasework.casefile.CasePerson.Kind.HEALTH;
import static org.ehccasework.casefile.CasePerson.Kind.REQUESTER;
import static org.ehccasework.casefile.CasePerson.Kind.SETTING;
import static org.ehccasework.casefile.CasePerson.Kind.SOCIAL_CARE;
import static org.ehccasework.casefile.CasePerson.Kind.SOCIAL_WORKER;
import static org.ehccasework.casefile.CasePerson.Kind.VIRTUAL_SCHOOL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.Family;
import org.ehccasework.casefile.Household;
import org.ehccasework.casefile.Rights;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.internal.Recipient.Part;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/**
 * Chooses whom a letter goes to (timetable section 6; SEND Regulations 2014 regs 4(2), 5, 10 and 13): the family by
 * the one rule of {@link CasePeople#familyOf}, and the bodies the law wants told.
 */
@Component
class Recipients {

  /**
   * Whom a letter goes to.
   *
   * @param notTo who would have had it but must not be written to
   * @param untold who the law wants told and nobody in the case is, in words
   * @param known each person and body of {@code to}, also those who share a copy
   */
  record Chosen(List<Recipient> to, List<Recipient> notTo, List<String> untold, List<Recipient> known) {

    Chosen() {
      this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Who must not be written to and has an email address of this recipient. */
    Optional<Recipient> sharesAddress(Recipient one) {
      return notTo.stream().filter(not -> one.addresses().stream().anyMatch(not::hasAddress)).findFirst();
    }

    /** Whether a letter may still be read by whoever has this email address. */
    boolean stillGoesTo(String address) {
      return notTo.stream().noneMatch(not -> not.hasAddress(address))
          && to.stream().anyMatch(one -> one.takesEmail() && one.hasAddress(address));
    }

    /** Who the letter speaks to: the family, whichever copy it is. */
    String greeted() {
      List<String> names = to.stream().filter(Recipient::isFamily).map(Recipient::name).toList();
      return names.isEmpty() ? "parent or carer" : String.join(" and ", names);
    }
  }

  private static final List<Kind> PARTNERS = List.of(SETTING, HEALTH, SOCIAL_CARE);
  private static final Map<NoticeType, List<Kind>> BESIDES_FAMILY = Map.of(
      NoticeType.N2, PARTNERS,
      NoticeType.N3, List.of(SETTING, HEALTH, SOCIAL_CARE, REQUESTER),
      NoticeType.N4, List.of(SETTING, HEALTH, SOCIAL_CARE, REQUESTER),
      NoticeType.N6, List.of(HEALTH, SETTING),
      NoticeType.N7, List.of(HEALTH, SETTING),
      NoticeType.N10, List.of(HEALTH));
  /** Whom we involve for a looked-after child beside those the law names (Children Act 1989, s.22(3A) to (3C)). */
  private static final List<Kind> IN_CARE = List.of(SOCIAL_WORKER, VIRTUAL_SCHOOL);

  private final CasePeople people;
  private final StaffDirectory staff;
  private final WrongDates wrongDates;
  private final RecipientRows kept;

  Recipients(CasePeople people, StaffDirectory staff, WrongDates wrongDates, RecipientRows kept) {
    this.wrongDates = wrongDates;
    this.kept = kept;
    this.people = people;
    this.staff = staff;
  }

  Chosen of(StoredNotice notice, CaseFile file) {
    return of(notice, file, people.familyOf(file.ref()));
  }

  /** Whom it went to where it left on this day: who holds the rights may have changed since. */
  Chosen of(StoredNotice notice, CaseFile file, LocalDate leftOn) {
    return of(notice, file, people.familyOf(file.ref(), leftOn));
  }

  private Chosen of(StoredNotice notice, CaseFile file, Family family) {
    var chosen = new Chosen();
    if (notice.type().toFamily() && rightsPassedSinceApproval(notice, family)) {
      chosen.untold().add("The rights passed to the young person on " + Words.date(family.rights().passOn())
          + ", after this letter was approved, so it speaks to the parents. If it has not left, take its approval back "
          + "on its page under Letters.");
    }
    NoticeType type = notice.type();
    List<Kind> bodies = BESIDES_FAMILY.getOrDefault(type, List.of());
    if (type.toFamily() || asksFamily(notice)) {
      addFamily(family, chosen);
    }
    if (type.toFamily() && type != NoticeType.HANDOVER && chosen.to().stream().noneMatch(Recipient::isFamily)) {
      addLastResort(family, file, chosen);
    }
    if (type == NoticeType.N10) {
      addNamedInPlan(notice, file, chosen);
    }
    addAll(bodies, file, chosen);
    if (type == NoticeType.CORRECTION) {
      addToldWrong(file, chosen);
    }
    if (asksFamily(notice) && chosen.to().isEmpty()) {
      askInPerson(file, chosen);
    }
    if (family.lookedAfter() != null && (bodies.contains(SETTING) || type == NoticeType.N10)) {
      addAll(IN_CARE, file, chosen);
    }
    if (!asksFamily(notice)) {
      addNamed(notice, chosen);
    }
    bodies.stream().filter(kind -> kind != REQUESTER && missing(kind, file)).forEach(kind -> chosen.untold().add(
        "No " + kind.words().toLowerCase() + " is recorded in this case. The law wants them told. Add them under "
            + "People."));
    return chosen;
  }

  /** Each copy of a letter that goes to the family and nobody else. */
  static List<Recipient> of(Family family) {
    var chosen = new Chosen();
    addFamily(family, chosen);
    return List.copyOf(chosen.to());
  }

  private static boolean rightsPassedSinceApproval(StoredNotice notice, Family family) {
    return notice.is(Status.APPROVED) && family.rights().holder() != Rights.Holder.PARENTS
        && notice.approvedOn().isBefore(family.rights().passOn());
  }

  /** Who is asked for views is the family itself, in as many households as there are. */
  private static boolean asksFamily(StoredNotice notice) {
    return "yes".equals(notice.details().facts().get(NoticeFacts.FAMILY_VIEWS));
  }

  private static void addFamily(Family family, Chosen chosen) {
    family.notTo().forEach(person -> chosen.notTo().add(Recipient.of(person)));
    family.to().forEach(home -> add(Part.FAMILY, home, family, chosen));
    family.copies().forEach(home -> add(Part.COPY, home, family, chosen));
  }

  private void addLastResort(Family family, CaseFile file, Chosen chosen) {
    LastResort last = LastResort.of(family, file, people.of(file.ref()));
    chosen.to().addAll(last.to());
    chosen.known().addAll(last.to());
    chosen.untold().add(last.why());
  }

  /** The law wants the family's views also where no letter may go to it: whoever coordinates must then talk to it. */
  private void askInPerson(CaseFile file, Chosen chosen) {
    String name = file.coordinator() == null ? "Special educational needs team" : staff.nameOf(file.coordinator());
    chosen.to().add(Recipient.inHouse(name));
    chosen.untold().add("Nobody in the family may be written to, so this letter goes to " + name + ": ask the family "
        + "for its views by phone or at a meeting, and record the answer. If someone else speaks for the family, add "
        + "them under People.");
  }

  /** Who must not be written to is left out also where they stand in the case a second time. */
  private static void add(Part part, Household home, Family family, Chosen chosen) {
    List<CasePerson> those = home.people().stream().filter(person -> family.notTo().stream().noneMatch(not ->
        not.kind() == person.kind() && not.name().equalsIgnoreCase(person.name()))).toList();
    if (!those.isEmpty()) {
      chosen.to().add(Recipient.of(part, new Household(those)));
      those.forEach(person -> chosen.known().add(Recipient.of(person)));
    }
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
      of(SETTING, file).stream().filter(person -> Recipient.asked(named, null).sameAs(Recipient.of(person)))
          .forEach(person -> add(person, chosen));
    }
  }

  /** Whoever had a copy of a letter with a wrong date is told the right one, as they stand in the case now. */
  private void addToldWrong(CaseFile file, Chosen chosen) {
    wrongDates.ofFamily(file.ref()).stream().flatMap(wrong -> kept.of(wrong.letter()).sent().stream()).map(Copy::to)
        .filter(to -> to.part() == Part.BODY).forEach(to -> people.of(file.ref()).stream()
            .filter(person -> !isOfFamily(person) && Recipient.of(person).sameAs(to)).findFirst()
            .ifPresentOrElse(person -> add(person, chosen), () -> add(to, chosen)));
  }

  private static boolean isOfFamily(CasePerson person) {
    return person.kind() == Kind.PARENT || person.kind() == Kind.YOUNG_PERSON || person.kind() == Kind.REPRESENTATIVE;
  }

  private static void addNamed(StoredNotice notice, Chosen chosen) {
    String name = notice.details().recipientName();
    String address = notice.details().recipientAddress();
    if (name != null && !name.isBlank()) {
      add(notice.type() == NoticeType.N10 ? Recipient.inPlan(name, address) : Recipient.asked(name, address), chosen);
    }
  }

  private static void add(Recipient recipient, Chosen chosen) {
    if (!has(chosen.known(), recipient) && !has(chosen.notTo(), recipient)) {
      chosen.to().add(recipient);
      chosen.known().add(recipient);
    }
  }

  private static boolean has(List<Recipient> list, Recipient recipient) {
    return list.stream().anyMatch(recipient::sameAs);
  }

  /** A child who goes to no setting has none to tell. */
  private boolean missing(Kind kind, CaseFile file) {
    return of(kind, file).isEmpty() && (kind != SETTING || file.child().setting() != null);
  }

  private List<CasePerson> of(Kind kind, CaseFile file) {
    return people.of(file.ref()).stream().filter(person -> person.kind() == kind).toList();
  }
}
