package org.ehccasework.request.internal;

import java.util.Optional;
import java.util.UUID;
import org.ehccasework.casefile.CaseAccess;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.LookedAfter;
import org.ehccasework.casefile.OpenCase;
import org.ehccasework.people.Authorities;
import org.ehccasework.request.NewRequest;
import org.ehccasework.request.NewRequest.Child;
import org.ehccasework.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * Opens the case file of a request, with the people and bodies concerned. Where a case of the child or young person is
 * restricted, the new one is too; whoever may not read that one cannot give the new one to themselves or others.
 */
@Component
public class CaseFromRequest {

  private final Authorities authorities;
  private final Settings settings;
  private final CaseOwner owners;
  private final OpenCase cases;
  private final FirstPeopleOfCase people;
  private final CaseAccess access;

  CaseFromRequest(Authorities authorities, Settings settings, CaseOwner owners, OpenCase cases,
      FirstPeopleOfCase people, CaseAccess access) {
    this.authorities = authorities;
    this.settings = settings;
    this.owners = owners;
    this.cases = cases;
    this.people = people;
    this.access = access;
  }

  /** @param childId the child or young person we know already, else null */
  public CaseFile open(NewRequest request, UUID childId) {
    Child child = request.child();
    UUID authority = authorities.current().id();
    Optional<CaseFile> restricted = Optional.ofNullable(childId).flatMap(cases::restrictedOf);
    var owner = restricted.filter(earlier -> !access.mayRead(earlier.ref())).map(owners::after)
        .orElseGet(() -> owners.of(request.coordinator()));
    CaseFile opened = cases.open(new OpenCase.New(childId, child.firstName(), child.lastName(), child.dateOfBirth(),
        child.upn(), child.nhsNumber(), settings.wordsFor(authority, child.setting()), request.receivedOn(),
        request.becameResponsibleOn(), request.channel().code(), authority, owner.teamId(), owner.coordinator(),
        restricted.isPresent()));
    people.add(opened, request);
    if (request.care() != null) {
      boolean known = request.care().since() != null;
      cases.lookedAfter(opened.ref(), new LookedAfter(UUID.randomUUID(), known ? request.care().since()
          : request.receivedOn(), null, request.care().basis(), request.care().authority(), known));
    }
    return opened;
  }
}
