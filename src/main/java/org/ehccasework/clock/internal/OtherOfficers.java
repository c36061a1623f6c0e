package org.ehccasework.clock.internal;

import java.util.List;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.clock.CaseException;
import org.ehccasework.letters.Outbox;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.springframework.stereotype.Component;

/** Tells those who can decide on a claim that one waits: the managers of the case's team, else the SEND managers. */
@Component
public class OtherOfficers {

  private final CaseFiles files;
  private final StaffDirectory staff;
  private final Outbox outbox;

  OtherOfficers(CaseFiles files, StaffDirectory staff, Outbox outbox) {
    this.files = files;
    this.staff = staff;
    this.outbox = outbox;
  }

  public void tell(CaseException claim) {
    CaseFile file = files.get(claim.caseRef());
    List<StaffMember> team = others(file, claim, Role.TEAM_MANAGER).stream()
        .filter(manager -> !file.restricted() && manager.teamId() != null && manager.teamId().equals(file.teamId()))
        .toList();
    (team.isEmpty() ? others(file, claim, Role.SEND_MANAGER) : team).stream().map(StaffMember::email)
        .filter(email -> email != null && !email.isBlank()).distinct()
        .forEach(email -> outbox.add(file.ref(), email, "An exception waits for your decision", claim.href()));
  }

  private List<StaffMember> others(CaseFile file, CaseException claim, Role role) {
    return staff.withRole(role, file.authorityId()).stream()
        .filter(officer -> !officer.username().equals(claim.claimedBy())).toList();
  }
}
