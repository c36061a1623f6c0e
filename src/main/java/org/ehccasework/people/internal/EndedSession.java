package org.ehccasework.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ehccasework.people.KeptTyping;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.stereotype.Component;

/** Asks to sign in again when a session has ended, and keeps what was being typed. */
@Component
class EndedSession implements SessionInformationExpiredStrategy {

  private final KeptTyping kept;

  EndedSession(KeptTyping kept) {
    this.kept = kept;
  }

  @Override
  public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
    signInAgain(event.getRequest(), event.getResponse());
  }

  void signInAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
    boolean keeps = kept.keep(request, response);
    response.sendRedirect(request.getContextPath() + "/sign-in?ended" + (keeps ? "&kept" : ""));
  }

  /** Where the same person has signed in again in another tab: back to the page, with what was typed. */
  boolean goOn(String username, HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<String> page = kept.keepFor(username, request);
    if (page.isPresent()) {
      response.sendRedirect(request.getContextPath() + page.get());
    }
    return page.isPresent();
  }
}
