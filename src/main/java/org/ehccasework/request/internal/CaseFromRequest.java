package org.ehccasework.request.internal;

import java.util.UUID;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.OpenCase;
import org.ehccasework.people.Authorities;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.NewRequest.Child;
import org.ehccasework.settings.Settings;
import org.springframework.stereotype.Component;

/** Opens the case file of a request, with the people and bodies concerned. */
@Component
public class CaseFromRequest {

  private final Authorities authorities;
  private final Settings settings;
  private final CaseOwner owners;
  private final OpenCase cases;
  private final FirstPeopleOfCase people;

  CaseFromRequest(Authorities authorities, Settings settings, CaseOwner owners, OpenCase cases,
      FirstPeopleOfCase people) {
    this.authorities = authorities;
    this.settings = settings;
    this.owners = owners;
    this.cases = cases;
    this.people = people;
  }

  /** @param childId the child or young person we know already, else null */
  public CaseFile open(NewRequest request, UUID childId) {
    Child child = request.child();
    UUID authority = authorities.current().id();
    var owner = owners.of(request.coordinator());
    CaseFile opened = cases.open(new OpenCase.New(childId, child.firstName(), child.lastName(), child.dateOfBirth(),
        child.upn(), child.nhsNumber(), settings.wordsFor(authority, child.setting()), request.receivedOn(),
        request.becameResponsibleOn(),
        request.channel().code(), authority, owner.teamId(), owner.coordinator(), false));
    people.add(opened, request);
    return opened;
  }
}
