package org.ehccasework.people.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ehccasework.people.KeptTyping;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads back to the page where someone's session ended while they were writing, else to where they wanted to go. */
@Component
class SignedIn extends SavedRequestAwareAuthenticationSuccessHandler {

  private final KeptTyping kept;

  SignedIn(KeptTyping kept) {
    this.kept = kept;
    setDefaultTargetUrl("/my-work");
  }

  @Override
  public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response,
      Authentication person) throws IOException, ServletException {
    Optional<String> address = kept.claim(person.getName(), request, response);
    if (address.isPresent()) {
      clearAuthenticationAttributes(request);
      getRedirectStrategy().sendRedirect(request, response, address.get());
    } else {
      super.onAuthenticationSuccess(request, response, person);
    }
  }
}
