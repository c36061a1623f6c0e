package org.ehccasework.worklist.internal;

import java.util.List;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.engine.OpenTask;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.web.RuleBroken;
import org.springframework.stereotype.Component;

/** Who can be given a task: whoever works here, may do it by role and may open its case. */
@Component
public class TaskReceivers {

  private final StaffDirectory staff;
  private final Authorities authorities;
  private final CaseFiles files;

  TaskReceivers(StaffDirectory staff, Authorities authorities, CaseFiles files) {
    this.staff = staff;
    this.authorities = authorities;
    this.files = files;
  }

  /** {@code web.RuleBroken} at field "username" for anyone else. */
  public StaffMember require(String username, OpenTask task) {
    StaffMember person = staff.find(username).filter(StaffMember::enabled)
        .filter(member -> member.authorityId().equals(authorities.current().id()))
        .filter(member -> CandidateGroups.of(member.roles()).stream().anyMatch(task.candidateGroups()::contains))
        .orElseThrow(() -> new RuleBroken("username", "Choose someone who may do this task"));
    if (!opens(person, files.get(task.caseRef()))) {
      throw new RuleBroken("username", person.name() + " may not open this case. Reassign the case first, or choose "
          + "someone of its team");
    }
    return person;
  }

  /** Coordinators and managers who work here, by name. */
  public List<StaffMember> colleagues() {
    return staff.all(authorities.current().id()).stream().filter(StaffMember::enabled)
        .filter(member -> member.has(Role.COORDINATOR) || member.has(Role.TEAM_MANAGER)
            || member.has(Role.SEND_MANAGER)).toList();
  }

  /** As {@code casefile.CaseAccess} would say to a coordinator; other roles have their own ways to a case. */
  private static boolean opens(StaffMember person, CaseFile file) {
    boolean named = person.username().equals(file.coordinator()) || person.username().equals(file.deputy());
    boolean onlyCoordinator = person.roles().size() == 1 && person.has(Role.COORDINATOR);
    return named || !onlyCoordinator || !file.restricted() && file.teamId() != null
        && file.teamId().equals(person.teamId());
  }
}
