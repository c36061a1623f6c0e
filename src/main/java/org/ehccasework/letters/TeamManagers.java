package org.ehccasework.letters;

import java.util.List;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.springframework.stereotype.Component;

/** Tells the managers of a case's team what needs them; all team managers where the team has none. */
@Component
public class TeamManagers {

  private final StaffDirectory staff;
  private final Outbox outbox;

  TeamManagers(StaffDirectory staff, Outbox outbox) {
    this.staff = staff;
    this.outbox = outbox;
  }

  /** @param subject without a name or any fact of the child's */
  public void tell(CaseFile file, String subject, String linkPath) {
    List<StaffMember> managers = staff.withRole(Role.TEAM_MANAGER, file.authorityId());
    List<StaffMember> own = managers.stream()
        .filter(manager -> file.teamId() != null && file.teamId().equals(manager.teamId())).toList();
    (own.isEmpty() ? managers : own).stream().map(StaffMember::email).filter(email -> email != null)
        .forEach(email -> outbox.add(file.ref(), email, subject, linkPath));
  }
}
