package org.ehccasework.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;

/** Refuses an API request with a problem (RFC 9457); never with a redirect. */
final class ApiRefusals {

  private ApiRefusals() {}

  static void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"EHC Casework\", charset=\"UTF-8\"");
    boolean locked = reason instanceof LockedException;
    write(response, HttpStatus.UNAUTHORIZED, locked
        ? "Sign-in is locked for 15 minutes after 5 wrong passwords."
        : "Sign in with your user name and password.");
  }

  static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
      throws IOException {
    write(response, HttpStatus.FORBIDDEN,
        "Your roles do not allow this, or you must change your password first. Ask an administrator.");
  }

  private static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write("""
        {"type":"about:blank","title":"%s","status":%d,"detail":"%s","violations":[]}"""
        .formatted(status.getReasonPhrase(), status.value(), detail));
  }
}
