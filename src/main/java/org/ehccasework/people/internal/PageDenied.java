package org.ehccasework.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ehccasework.people.KeptTyping;
import org.ehccasework.people.SignedInPerson;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Shows who may not see a page whom to ask; a new password comes first, and an ended session signs in again. */
@Component
public class PageDenied implements AccessDeniedHandler {

  private final EndedSession ended;

  PageDenied(EndedSession ended) {
    this.ended = ended;
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    boolean nobody = person == null || person instanceof AnonymousAuthenticationToken;
    boolean formIsStale = reason instanceof CsrfException;
    if (formIsStale && nobody) {
      ended.signInAgain(request, response);
    } else if (!nobody && passwordDue(person)) {
      response.sendRedirect(request.getContextPath() + "/account");
    } else if (!formIsStale || !ended.goOn(person.getName(), request, response)) {
      request.setAttribute(KeptTyping.STALE, formIsStale ? true : null);
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean passwordDue(Authentication person) {
    return AuthorityUtils.authorityListToSet(person.getAuthorities()).contains(SignedInPerson.PASSWORD_DUE);
  }
}
