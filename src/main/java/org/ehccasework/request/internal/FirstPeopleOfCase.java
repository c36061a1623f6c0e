package org.ehccasework.request.internal;

import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CasePeople;
import org.ehccasework.casefile.CasePerson;
import org.ehccasework.casefile.CasePerson.Kind;
import org.ehccasework.casefile.PersonNeeds;
import org.ehccasework.casefile.PersonTies;
import org.ehccasework.people.Organisation;
import org.ehccasework.people.Organisations;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.NewRequest.Care;
import org.ehccasework.request.NewRequest.Contact;
import org.ehccasework.request.RequesterKind;
import org.ehccasework.settings.Setting;
import org.ehccasework.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * Writes down who is concerned with a new case: the family, who asked, the setting, the health body and social
 * care. They are those who must be told of the request (SEND Regulations 2014, reg 4(2)).
 */
@Component
class FirstPeopleOfCase {

  private static final String HEAD = "Head or principal";

  private final CasePeople people;
  private final Organisations organisations;
  private final Settings settings;

  FirstPeopleOfCase(CasePeople people, Organisations organisations, Settings settings) {
    this.people = people;
    this.organisations = organisations;
    this.settings = settings;
  }

  void add(CaseFile opened, NewRequest request) {
    family(opened, request);
    setting(opened, request);
    body(opened, Organisation.Kind.HEALTH, Kind.HEALTH);
    body(opened, Organisation.Kind.SOCIAL_CARE, Kind.SOCIAL_CARE);
  }

  private void family(CaseFile opened, NewRequest request) {
    switch (request.requesterKind()) {
      case PARENT -> person(opened, Kind.PARENT, request.requester(), null);
      case YOUNG_PERSON -> person(opened, Kind.YOUNG_PERSON, request.requester(), null);
      case OTHER -> person(opened, Kind.REQUESTER, request.requester(), null);
      case SCHOOL -> { }   // the setting's own line, below
    }
    request.parents().forEach(parent -> person(opened, Kind.PARENT, parent, null));
    if (request.care() != null) {
      carers(opened, request.care());
    }
    if (request.requesterKind() != RequesterKind.YOUNG_PERSON && people.youngPersonHoldsRights(opened.ref())) {
      person(opened, Kind.YOUNG_PERSON, Contact.of(opened.child().fullName(), null), null);
    }
  }

  private void carers(CaseFile opened, Care care) {
    if (care.socialWorker() != null) {
      person(opened, Kind.SOCIAL_WORKER, care.socialWorker(), care.authority());
    }
    if (care.virtualSchool() != null) {
      person(opened, Kind.VIRTUAL_SCHOOL, care.virtualSchool(), care.authority());
    }
  }

  private void setting(CaseFile opened, NewRequest request) {
    String setting = opened.child().setting();
    Optional<Setting> known = settings.named(opened.authorityId(), setting);
    String name = known.map(Setting::name).orElse(setting);
    if (request.requesterKind() == RequesterKind.SCHOOL) {
      Contact asked = request.requester();
      person(opened, Kind.SETTING, new Contact(asked.name(), asked.email(), asked.phone(),
          asked.address() == null ? known.map(Setting::address).orElse(null) : asked.address(), asked.agreedEmail()),
          name);
    } else if (setting != null) {
      person(opened, Kind.SETTING, known.map(FirstPeopleOfCase::office).orElse(Contact.of(HEAD, null)), name);
    }
  }

  /** A setting whose shared address is in the directory gets its letters there. */
  private static Contact office(Setting setting) {
    return new Contact(HEAD, setting.email(), setting.phone(), setting.address(), setting.email() != null);
  }

  private void body(CaseFile opened, Organisation.Kind of, Kind as) {
    organisations.find(opened.authorityId(), of).ifPresent(body -> person(opened, as,
        new Contact(body.leadName() == null ? body.name() : body.leadName(), body.email(), null, body.address(),
            body.email() != null), body.name()));
  }

  private void person(CaseFile opened, Kind kind, Contact contact, String organisation) {
    people.add(new CasePerson(UUID.randomUUID(), opened.ref(), kind, contact.name(), organisation, contact.address(),
        contact.email(), contact.phone(), contact.agreedEmail(), true)
        .with(new PersonTies(contact.relation(), contact.parentalResponsibility(), false, false, null),
            PersonNeeds.NONE));
  }
}
