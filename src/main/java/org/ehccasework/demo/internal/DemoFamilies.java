package org.ehccasework.demo.internal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.ehccasework.casefile.AddCasePerson;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.ChangeCasePerson;
import org.ehccasework.casefile.Consent;
import org.ehccasework.casefile.Consent.Purpose;
import org.ehccasework.casefile.LookedAfter;
import org.ehccasework.casefile.PersonDetails;
import org.ehccasework.casefile.PersonNeeds;
import org.ehccasework.casefile.PersonTies;
import org.ehccasework.casefile.RecordConsent;
import org.ehccasework.casefile.RecordLookedAfter;
import org.ehccasework.casefile.RecordWhoDecides;
import org.ehccasework.casefile.Support;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who belongs to the child of an invented case beside the person who asked, written down on the day of the request. */
@Component
@Profile("demo")
class DemoFamilies {

  private static final int MONTHS_IN_CARE = 14;

  private final DemoPeople people;
  private final CasePeople casePeople;
  private final AddCasePerson addPerson;
  private final ChangeCasePerson changePerson;
  private final RecordLookedAfter lookedAfter;
  private final RecordWhoDecides whoDecides;
  private final RecordConsent recordConsent;

  DemoFamilies(DemoPeople people, CasePeople casePeople, AddCasePerson addPerson, ChangeCasePerson changePerson,
      RecordLookedAfter lookedAfter, RecordWhoDecides whoDecides, RecordConsent recordConsent) {
    this.people = people;
    this.casePeople = casePeople;
    this.addPerson = addPerson;
    this.changePerson = changePerson;
    this.lookedAfter = lookedAfter;
    this.whoDecides = whoDecides;
    this.recordConsent = recordConsent;
  }

  void add(DemoScript script, String caseRef) {
    people.as(script.coordinator(), () -> {
      switch (script.family()) {
        case TWO_HOMES -> add(caseRef, father(script, true, null));
        case NO_LETTERS_TO_FATHER -> add(caseRef, father(script, false, "Non-molestation order of "
            + "the family court at Marlshire. A copy is with legal services."));
        case LOOKED_AFTER -> inCare(script, caseRef);
        case INTERPRETER -> {
          interpreter(caseRef);
          supporter(script, caseRef);
        }
        case DECIDES_ALONE -> whoDecides.record(new RecordWhoDecides.Command(caseRef, true, script.startsOn(),
            "Sunita Patel, transition lead", script.firstName() + " understands what a plan is, weighed the choices "
                + "with us and told us what to do."));
        case ONE_HOME -> { }
        default -> throw new IllegalStateException("The demo does not know " + script.family());
      }
      return null;
    });
  }

  private void add(String caseRef, PersonDetails details) {
    addPerson.add(new AddCasePerson.Command(caseRef, details));
  }

  private static PersonDetails father(DemoScript script, boolean letters, String reason) {
    var ties = new PersonTies("Father", true, letters, false, null);
    return new PersonDetails(Kind.PARENT, "Martin " + script.lastName(), null, "Flat 2, 19 Station Road, Marlshire MR5 7QT",
        null, false, letters, "01632 960 310", letters ? "Has the children every other week." : null, ties,
        PersonNeeds.NONE, reason, letters ? null : script.startsOn());
  }

  private void inCare(DemoScript script, String caseRef) {
    LocalDate since = script.startsOn().minusMonths(MONTHS_IN_CARE);
    lookedAfter.record(new RecordLookedAfter.Command(caseRef, since, null, LookedAfter.Basis.CARE_ORDER,
        "Marlshire Council"));
    add(caseRef, worker(Kind.SOCIAL_WORKER, "Gwen Ellis", "Marlshire Children's Social Care", "gwen@marlshire.example"));
    add(caseRef, worker(Kind.VIRTUAL_SCHOOL, "Theo Marchetti", "Marlshire Virtual School",
        "virtual-school@marlshire.example"));
  }

  private static PersonDetails worker(Kind kind, String name, String body, String email) {
    return new PersonDetails(kind, name, body, "Marlshire MR1 1AB", email, true, true, "01632 960 150", null);
  }

  /** The parent asked the advice service to help, and agreed on the day what it may. */
  private void supporter(DemoScript script, String caseRef) {
    UUID helper = addPerson.add(new AddCasePerson.Command(caseRef, new PersonDetails(Kind.ADVOCATE, "Naomi Clarke",
        "Marlshire SENDIASS", "Marlshire MR1 1AB", "naomi@sendiass.example", true, true, "01632 960 188", null,
        new PersonTies(null, null, false, false, null, Support.ADVICE_SERVICE), PersonNeeds.NONE, null, null)));
    recordConsent.record(new RecordConsent.Command(caseRef, helper, casePeople.mayConsent(caseRef).get(0).id(),
        script.startsOn(), Consent.How.EMAIL, Set.of(Purpose.TOLD, Purpose.COPIES, Purpose.MEETINGS), null));
  }

  /** The parent is deaf and uses sign language. */
  private void interpreter(String caseRef) {
    CasePerson parent = casePeople.of(caseRef).stream().filter(one -> one.kind() == Kind.PARENT).findFirst().orElseThrow();
    changePerson.change(new ChangeCasePerson.Command(caseRef, parent.id(), new PersonDetails(parent.kind(),
        parent.name(), parent.organisation(), parent.address(), parent.email(), parent.agreedEmail(), true,
        parent.phone(), "Text first; a call needs an interpreter.", parent.ties(),
        new PersonNeeds("British Sign Language", true, null, PersonNeeds.Way.EMAIL), null, null), parent.mark()));
  }
}
