package org.ehccasework.letters.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.Family;
import org.ehccasework.casefile.Household;
import org.ehccasework.casefile.Rights.Holder;
import org.ehccasework.letters.internal.Recipient.Part;

/**
 * Who gets a notice to the family where nobody in it may be written to: it is owed all the same (timetable 2.11 and
 * section 6). Who else stands in the place of a parent comes first, else someone gives it to the family in person.
 *
 * @param why what the coordinator must know of it
 */
record LastResort(List<Recipient> to, String why) {

  private static final Set<Kind> FAMILY = Set.of(Kind.PARENT, Kind.YOUNG_PERSON, Kind.REPRESENTATIVE);

  static LastResort of(Family family, CaseFile file, List<CasePerson> people) {
    List<CasePerson> instead = instead(family, people);
    if (instead.isEmpty()) {
      return new LastResort(List.of(Recipient.inPerson(names(family, file))), "Nobody in the family may be written to. "
          + "Give the letter in person or read it out, and record it as sent by hand with who did so. If nobody may be "
          + "told at all, record the family's copy as not sent and say why: the case goes on, and the duty to tell them "
          + "stays open. The managers of the team are told.");
    }
    String names = instead.stream().map(CasePerson::name).collect(Collectors.joining(", "));
    return new LastResort(
        instead.stream().map(one -> Recipient.of(Part.FAMILY, new Household(List.of(one)))).toList(),
        "Nobody who holds the rights may be written to, so the letter goes to " + names + ". If someone else speaks "
            + "for the family, add them under People.");
  }

  /** The parents for who acts for a young person and is out of reach; for parents who looks after a child in care. */
  private static List<CasePerson> instead(Family family, List<CasePerson> people) {
    Holder holder = family.rights().holder();
    List<CasePerson> parents = holder != Holder.ACTING_FOR_YOUNG_PERSON ? List.of()
        : these(people, person -> person.kind() == Kind.PARENT);
    if (!parents.isEmpty() || holder == Holder.YOUNG_PERSON || family.lookedAfter() == null) {
      return parents;
    }
    List<CasePerson> workers = these(people, person -> person.kind() == Kind.SOCIAL_WORKER);
    return workers.isEmpty() ? these(people, person -> person.kind() == Kind.SOCIAL_CARE) : workers;
  }

  private static List<CasePerson> these(List<CasePerson> people, Predicate<CasePerson> which) {
    return people.stream().filter(which).filter(CasePerson::mayBeWrittenTo).toList();
  }

  private static String names(Family family, CaseFile file) {
    String names = family.notTo().stream().filter(person -> FAMILY.contains(person.kind())).map(CasePerson::name)
        .distinct().collect(Collectors.joining(" and "));
    return !names.isEmpty() ? names : family.rights().personally() ? file.child().fullName() : "Parent or carer";
  }
}
