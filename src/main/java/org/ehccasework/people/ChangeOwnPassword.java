package org.ehccasework.people;

import org.ehccasework.people.internal.AccessLog;
import org.ehccasework.people.internal.Faults;
import org.ehccasework.people.internal.Passwords;
import org.ehccasework.people.internal.SignInTries;
import org.ehccasework.people.internal.StaffRows;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a person change their own password; wrong tries at the present one count as wrong sign-ins. */
@Service
public class ChangeOwnPassword {

  private final StaffRows staff;
  private final SignInTries tries;
  private final PasswordEncoder encoder;
  private final AccessLog log;
  private final CurrentActor actor;

  ChangeOwnPassword(StaffRows staff, SignInTries tries, PasswordEncoder encoder, AccessLog log, CurrentActor actor) {
    this.staff = staff;
    this.tries = tries;
    this.encoder = encoder;
    this.log = log;
    this.actor = actor;
  }

  /** The password now, and the new one twice. */
  public record Command(String current, String password, String repeated) {

    @Override
    public String toString() {
      return "ChangeOwnPassword";   // never a password
    }
  }

  @Transactional(noRollbackFor = StaffRuleBroken.class)
  @SignedInOnly
  public StaffMember change(Command typed) {
    StaffMember person = staff.find(actor.username()).orElseThrow();
    requireCurrent(person.username(), typed.current());
    new Faults()
        .and(() -> Passwords.check("password", person.username(), typed.password()))
        .unless(!typed.current().equals(typed.password()), "password", "Enter a new password, not the current one")
        .unless(String.valueOf(typed.password()).equals(typed.repeated()), "repeated",
            "Enter the new password again, exactly as above")
        .raise();
    staff.password(person.id(), encoder.encode(typed.password()), false);
    log.add(person.username(), "PASSWORD_CHANGED");
    return person;
  }

  private void requireCurrent(String username, String current) {
    if (tries.locked(username)) {
      throw new StaffRuleBroken("current", "A wrong password was entered 5 times. Wait 15 minutes and try again");
    }
    String hash = staff.secret(username).map(StaffRows.Secret::hash).orElseThrow();
    if (!encoder.matches(Faults.trimmed(current).isEmpty() ? "" : current, hash)) {
      tries.failed(username);
      throw new StaffRuleBroken("current", "Enter your current password");
    }
    tries.clear(username);
  }
}
