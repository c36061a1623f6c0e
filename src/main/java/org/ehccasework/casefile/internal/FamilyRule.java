package org.ehccasework.casefile.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.ehccasework.casefile.Advocate;
import org.ehccasework.casefile.Advocate.Standing;
import org.ehccasework.casefile.CapacityDecision;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.Consent;
import org.ehccasework.casefile.Consent.Purpose;
import org.ehccasework.casefile.Family;
import org.ehccasework.casefile.Household;
import org.ehccasework.casefile.LookedAfter;
import org.ehccasework.casefile.Rights;
import org.ehccasework.casefile.Rights.Holder;

/**
 * Says who holds the rights in a case and whom letters to the family go to. Every parent is told, with or without
 * parental responsibility, and so is an authority that shares it; a carer is a parent too (Education Act 1996, s.576).
 */
record FamilyRule(CaseFile file, List<CasePerson> people, LookedAfter care, CapacityDecision capacity,
    List<Consent> consents, LocalDate today) {

  Family family() {
    Rights rights = rights();
    List<CasePerson> holders = holders(rights.holder());
    List<CasePerson> to = holders.isEmpty() && rights.personally() ? List.of(themselves())
        : holders.stream().filter(CasePerson::mayBeWrittenTo).toList();
    List<Advocate> advocates = kinds(person -> person.kind() == Kind.ADVOCATE).stream()
        .map(person -> advocate(person, rights.personally(), holders)).toList();
    List<CasePerson> agreed = new ArrayList<>(kinds(person -> person.ties().copiesAgreed() && mayHaveCopies(person)
        && !holders.contains(person)));
    advocates.stream().filter(one -> one.may(Purpose.COPIES)).map(Advocate::person).forEach(agreed::add);
    List<CasePerson> notTo = new ArrayList<>(holders);
    notTo.addAll(agreed);
    notTo.removeIf(CasePerson::mayBeWrittenTo);
    return new Family(rights, households(to),
        households(agreed.stream().filter(CasePerson::mayBeWrittenTo).toList()), List.copyOf(notTo), careNow(),
        holders.isEmpty() && rights.personally() ? List.of(themselves()) : holders, advocates);
  }

  /** A consent holds only while whoever gave it holds the rights: a parent's ends when they pass (timetable 2.11). */
  private Advocate advocate(CasePerson person, boolean personally, List<CasePerson> holders) {
    List<Consent> all = consents.stream().filter(consent -> consent.personId().equals(person.id())).toList();
    Predicate<Consent> byHolder = consent -> holders.stream().anyMatch(one -> one.id().equals(consent.givenBy()))
        || personally && file.child().id().equals(consent.givenBy());
    return all.stream().filter(consent -> consent.isOn(today) && byHolder.test(consent)).findFirst()
        .map(holding -> new Advocate(person, holding, Standing.HOLDS))
        .orElseGet(() -> all.isEmpty() ? new Advocate(person, null, Standing.NEVER_GIVEN)
            : new Advocate(person, all.get(0), whyNot(all.get(0))));
  }

  private Standing whyNot(Consent last) {
    if (last.isOn(today)) {
      return Standing.GIVER_DOES_NOT_DECIDE;
    }
    return last.mayEnd(today) ? Standing.RAN_OUT : Standing.ENDED;
  }

  private Rights rights() {
    LocalDate passOn = Rights.passOn(file.child().dateOfBirth());
    boolean passed = !today.isBefore(passOn);
    Holder holder = !passed ? Holder.PARENTS
        : capacity != null && !capacity.canDecide() ? Holder.ACTING_FOR_YOUNG_PERSON : Holder.YOUNG_PERSON;
    return new Rights(holder, passOn, capacity);
  }

  private List<CasePerson> holders(Holder holder) {
    return switch (holder) {
      case PARENTS -> parents();
      case YOUNG_PERSON -> kinds(person -> person.kind() == Kind.YOUNG_PERSON);
      case ACTING_FOR_YOUNG_PERSON -> acting();
    };
  }

  /** A representative acts for who cannot decide; where there is none, the parents do (Act, s.80(6)). */
  private List<CasePerson> acting() {
    List<CasePerson> representatives = kinds(person -> person.kind() == Kind.REPRESENTATIVE);
    return representatives.isEmpty() ? parents() : representatives;
  }

  private List<CasePerson> parents() {
    boolean shares = careNow() != null && care.corporateParent();
    return kinds(person -> person.kind() == Kind.PARENT || shares && person.kind() == Kind.SOCIAL_WORKER);
  }

  private static boolean mayHaveCopies(CasePerson person) {
    return person.kind() == Kind.PARENT || person.kind() == Kind.REPRESENTATIVE;
  }

  private LookedAfter careNow() {
    return care != null && care.isOn(today) ? care : null;
  }

  private List<CasePerson> kinds(Predicate<CasePerson> which) {
    return people.stream().filter(which).toList();
  }

  /** A young person who turned into the one to write to before anyone wrote down how: by name alone. */
  private CasePerson themselves() {
    return new CasePerson(file.child().id(), file.ref(), Kind.YOUNG_PERSON, file.child().fullName(), null, null,
        null, null, false, true);
  }

  private static List<Household> households(List<CasePerson> people) {
    List<Household> households = new ArrayList<>();
    for (CasePerson person : people) {
      int place = place(households, person);
      if (place < 0) {
        households.add(new Household(List.of(person)));
      } else {
        List<CasePerson> together = new ArrayList<>(households.get(place).people());
        together.add(person);
        households.set(place, new Household(together));
      }
    }
    return List.copyOf(households);
  }

  private static int place(List<Household> households, CasePerson person) {
    for (int place = 0; place < households.size(); place++) {
      if (households.get(place).takesIn(person)) {
        return place;
      }
    }
    return -1;
  }
}
