package org.ehccasework.people;

import org.ehccasework.people.internal.Passwords;
import org.ehccasework.people.internal.PersonRules;
import org.ehccasework.people.internal.SignInTries;
import org.ehccasework.people.internal.StaffChanges;
import org.ehccasework.people.internal.StaffRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a person a new password, which they must change when they sign in; also unlocks them. */
@Service
public class SetPassword {

  private final PersonRules rules;
  private final StaffRows staff;
  private final SignInTries tries;
  private final PasswordEncoder encoder;
  private final AccessAudit audit;
  private final ApplicationEventPublisher events;

  SetPassword(PersonRules rules, StaffRows staff, SignInTries tries, PasswordEncoder encoder, AccessAudit audit,
      ApplicationEventPublisher events) {
    this.rules = rules;
    this.staff = staff;
    this.tries = tries;
    this.encoder = encoder;
    this.audit = audit;
    this.events = events;
  }

  /** Whose password it is, and the new one. */
  public record Command(String username, String password) {

    @Override
    public String toString() {
      return "SetPassword[" + username + "]";   // never the password
    }
  }

  @Transactional
  @AdministratorOnly
  public void set(Command typed) {
    StaffMember person = rules.require(typed.username());
    Passwords.check("password", person.username(), typed.password());
    staff.password(person.id(), encoder.encode(typed.password()), true);
    tries.clear(person.username());
    audit.changed("PASSWORD_SET", StaffChanges.who(person));
    events.publishEvent(new AccessChanged(person.username()));
  }
}
