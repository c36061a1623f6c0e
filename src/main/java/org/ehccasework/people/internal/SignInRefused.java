package org.ehccasework.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends a refused sign-in back to the page with the reason, never with what was typed. */
class SignInRefused implements AuthenticationFailureHandler {

  @Override
  public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
      AuthenticationException reason) throws IOException {
    String why = reason instanceof LockedException ? "locked" : "error";
    response.sendRedirect(request.getContextPath() + "/sign-in?" + why);
  }
}
