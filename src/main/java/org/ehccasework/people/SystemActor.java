package org.ehccasework.people;

import java.util.function.Supplier;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Runs work in the system's own name and keeps beside it who or what set it off. */
public final class SystemActor {

  public static final String USERNAME = "system";
  public static final String TIMER = "timer";

  private SystemActor() {}

  /** Ends the system's turn and brings back whoever acted before. */
  public interface Turn extends AutoCloseable {
    @Override
    void close();
  }

  public static <T> T call(String causedBy, Supplier<T> work) {
    try (Turn turn = begin(causedBy)) {
      return work.get();
    }
  }

  public static void run(String causedBy, Runnable work) {
    try (Turn turn = begin(causedBy)) {
      work.run();
    }
  }

  public static Turn begin(String causedBy) {
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext own = SecurityContextHolder.createEmptyContext();
    own.setAuthentication(new Token(causedBy));
    SecurityContextHolder.setContext(own);
    return () -> SecurityContextHolder.setContext(before);
  }

  /** Who set off what happens now: the person signed in, what the system was set off by, or a timer. */
  public static String cause() {
    Authentication now = SecurityContextHolder.getContext().getAuthentication();
    if (now instanceof Token system) {
      return system.causedBy;
    }
    boolean nobody = now == null || now instanceof AnonymousAuthenticationToken;
    return nobody ? TIMER : now.getName();
  }

  /** The system as Spring Security sees it. */
  static final class Token extends AbstractAuthenticationToken {

    private final String causedBy;

    Token(String causedBy) {
      super(AuthorityUtils.createAuthorityList("ROLE_SYSTEM"));
      this.causedBy = causedBy;
      setAuthenticated(true);
    }

    String causedBy() {
      return causedBy;
    }

    @Override
    public Object getCredentials() {
      return "";
    }

    @Override
    public Object getPrincipal() {
      return USERNAME;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Token token && token.causedBy.equals(causedBy) && super.equals(other);
    }

    @Override
    public int hashCode() {
      return 31 * super.hashCode() + causedBy.hashCode();
    }
  }
}
