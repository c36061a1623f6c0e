package org.ehccasework.engine.internal.doors;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells Camunda who has signed in to EHC casework, with their roles as groups; Camunda makes it by its name. */
public class SignedInToCamunda extends ContainerBasedAuthenticationProvider {

  @Override
  public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
    Authentication person = SecurityContextHolder.getContext().getAuthentication();
    if (person == null || !person.isAuthenticated() || person instanceof AnonymousAuthenticationToken) {
      return AuthenticationResult.unsuccessful();
    }
    AuthenticationResult result = AuthenticationResult.successful(person.getName());
    result.setGroups(engine.getIdentityService().createGroupQuery().groupMember(person.getName()).list().stream()
        .map(Group::getId).toList());
    return result;
  }
}
