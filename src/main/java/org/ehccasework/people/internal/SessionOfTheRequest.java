package org.ehccasework.people.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets each request read its session anew, before and after all that asks for it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SessionOfTheRequest extends OncePerRequestFilter {

  private final Supplier<SessionRepository<?>> sessions;

  SessionOfTheRequest(ObjectProvider<SessionRepository<?>> sessions) {
    this.sessions = SingletonSupplier.ofNullable(sessions::getIfAvailable);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    forget();
    try {
      chain.doFilter(request, response);
    } finally {
      forget();
    }
  }

  private void forget() {
    if (sessions.get() instanceof SparingSessions<?> sparing) {
      sparing.forget();
    }
  }
}
