package org.ehccasework.people.internal;

import java.util.Locale;
import java.util.Optional;
import org.ehccasework.people.SignedInPerson;
import org.ehccasework.people.StaffMember;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks username and password; takes the same time and says the same whether or not the person exists. Being the
 * only provider it serves every chain; named in a chain besides, it would be asked twice and count each try twice.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private final StaffRows staff;
  private final SignInTries tries;
  private final AccessLog log;
  private final PasswordEncoder encoder;
  private final String nobodysHash;

  PasswordSignIn(StaffRows staff, SignInTries tries, AccessLog log, PasswordEncoder encoder) {
    this.staff = staff;
    this.tries = tries;
    this.log = log;
    this.encoder = encoder;
    this.nobodysHash = encoder.encode("a password that nobody has");
  }

  @Override
  public Authentication authenticate(Authentication typed) {
    // no page sends a NUL, but the API's header may hold one, and PostgreSQL takes none
    String username = typed.getName().replace("\0", "").trim().toLowerCase(Locale.ROOT);
    String password = String.valueOf(typed.getCredentials());
    boolean locked = tries.locked(username);
    Optional<StaffRows.Secret> secret = staff.secret(username);
    boolean right = encoder.matches(password, secret.map(StaffRows.Secret::hash).orElse(nobodysHash));
    if (locked) {
      throw new LockedException("locked");
    }
    if (!right || secret.isEmpty()) {
      refuse(username, secret.isPresent());
    }
    tries.clear(username);
    log.add(username, "SIGN_IN");
    return signedIn(staff.find(username).orElseThrow(), secret.get().mustChange());
  }

  private void refuse(String username, boolean known) {
    boolean nowLocked = tries.failed(username);
    if (known) {
      log.add(username, nowLocked ? "LOCKED" : "SIGN_IN_FAILED");
    }
    if (nowLocked) {
      throw new LockedException("locked");
    }
    throw new BadCredentialsException("wrong");
  }

  static Authentication signedIn(StaffMember member, boolean mustChange) {
    var person = new SignedInPerson(member, mustChange);
    return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
