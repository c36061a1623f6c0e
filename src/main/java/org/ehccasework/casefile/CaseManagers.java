package org.ehccasework.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.springframework.stereotype.Component;

/** The managers who answer for a case: those who may read it and give it to somebody. */
@Component
public class CaseManagers {

  private final StaffDirectory staff;

  CaseManagers(StaffDirectory staff) {
    this.staff = staff;
  }

  /** Of its team, else of the authority; of a restricted case, and where there are no others, SEND managers. */
  public List<StaffMember> of(CaseFile file) {
    List<StaffMember> all = file.restricted() ? List.of() : staff.withRole(Role.TEAM_MANAGER, file.authorityId());
    List<StaffMember> own = all.stream().filter(one -> one.teamId() != null && one.teamId().equals(file.teamId()))
        .toList();
    return Stream.of(own, all).filter(some -> !some.isEmpty()).findFirst().orElseGet(() -> above(file));
  }

  /** Who is told where they do nothing. */
  public List<StaffMember> above(CaseFile file) {
    return staff.withRole(Role.SEND_MANAGER, file.authorityId());
  }
}
