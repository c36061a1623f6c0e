package org.ehccasework.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.ehccasework.people.AccessChanged;
import org.ehccasework.people.SignedInPerson;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends sessions that no longer fit the person, and renews the one in which a password was changed. */
@Component
public class SignedInSessions {

  private final SessionRegistry sessions;
  private final StaffDirectory staff;
  private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

  SignedInSessions(SessionRegistry sessions, StaffDirectory staff) {
    this.sessions = sessions;
    this.staff = staff;
  }

  @TransactionalEventListener
  void on(AccessChanged change) {
    end(change.username(), null);
  }

  /** Ends every session of the person but this one, which goes on under a new id with the person's roles. */
  public void renew(StaffMember person, HttpServletRequest request, HttpServletResponse response) {
    String id = request.changeSessionId();
    end(person.username(), id);
    SecurityContext renewed = SecurityContextHolder.createEmptyContext();
    renewed.setAuthentication(PasswordSignIn.signedIn(person, false));
    SecurityContextHolder.setContext(renewed);
    contexts.saveContext(renewed, request, response);
  }

  private void end(String username, String kept) {
    staff.find(username).map(person -> new SignedInPerson(person, false)).stream()
        .flatMap(person -> sessions.getAllSessions(person, false).stream())
        .filter(session -> !session.getSessionId().equals(kept))
        .forEach(SessionInformation::expireNow);
  }
}
