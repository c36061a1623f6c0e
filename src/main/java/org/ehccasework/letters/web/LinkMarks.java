package org.ehccasework.letters.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ehccasework.letters.internal.OutboxTokens;
import org.springframework.stereotype.Component;

/**
 * Remembers in a browser's session for half an hour that the address of one link was confirmed. It opens that one
 * letter and signs nobody in.
 */
@Component
class LinkMarks {

  private static final String NAME = "letter by link ";
  private static final Duration LASTS = Duration.ofMinutes(30);

  private final Clock clock;

  LinkMarks(Clock clock) {
    this.clock = clock;
  }

  /** Under a new id: nobody else may have given the browser its session. */
  void set(String token, HttpServletRequest request) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    request.getSession().setAttribute(name(token), clock.instant().plus(LASTS).toEpochMilli());
  }

  boolean isSet(String token, HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && session.getAttribute(name(token)) instanceof Long until
        && clock.instant().isBefore(Instant.ofEpochMilli(until));
  }

  private static String name(String token) {
    return NAME + OutboxTokens.hash(token);
  }
}
