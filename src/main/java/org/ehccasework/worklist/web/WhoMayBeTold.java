package org.ehccasework.worklist.web;

import java.util.ArrayList;
import java.util.List;
import org.ehccasework.casefile.Advocate;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.Family;

/** Says to whoever has someone on the phone whether this person may be told about the case. */
final class WhoMayBeTold {

  private WhoMayBeTold() {}

  static List<String> of(String firstName, List<CasePerson> all, Family family) {
    List<String> lines = new ArrayList<>();
    family.deciders().forEach(person -> lines.add(named(person) + " may be told: they decide in this case."
        + (person.mayBeWrittenTo() ? "" : " Letters must not go to them, so read the warning under People first.")));
    all.stream().filter(person -> person.kind() == Kind.PARENT
            && family.deciders().stream().noneMatch(one -> one.id().equals(person.id())))
        .forEach(person -> lines.add(parent(firstName, person)));
    family.advocates().stream().map(Advocate::told).forEach(lines::add);
    lines.add("Anyone else: ask the family first.");
    return lines;
  }

  /** A parent of a young person who decides themselves needs their word, as anyone else does (timetable 2.11). */
  private static String parent(String firstName, CasePerson person) {
    return person.ties().copiesAgreed() ? named(person) + " gets copies of letters, as " + firstName + " agreed. Tell "
        + "them no more than the letters say, unless " + firstName + " wants it."
        : "Tell " + named(person) + " nothing unless " + firstName + " wants it: " + firstName + " decides now.";
  }

  private static String named(CasePerson person) {
    return person.name() + ", " + person.titleInSentence() + ",";
  }
}
