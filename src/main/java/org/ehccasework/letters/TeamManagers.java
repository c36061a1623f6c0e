package org.ehccasework.letters;

import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseManagers;
import org.ehccasework.people.StaffMember;
import org.springframework.stereotype.Component;

/** Tells the managers who answer for a case, and may read it, what needs them. */
@Component
public class TeamManagers {

  private final CaseManagers managers;
  private final Outbox outbox;

  TeamManagers(CaseManagers managers, Outbox outbox) {
    this.managers = managers;
    this.outbox = outbox;
  }

  /** @param subject without a name or any fact of the child's */
  public void tell(CaseFile file, String subject, String linkPath) {
    managers.of(file).stream().map(StaffMember::email).filter(email -> email != null && !email.isBlank())
        .forEach(email -> outbox.add(file.ref(), email, subject, linkPath));
  }
}
