package org.ehccasework.casefile.internal;

import java.util.List;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.memory.ReadOnce;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.web.RuleBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In whose hands a case is. */
@Repository
public class CaseHands {

  private final JdbcClient jdbc;
  private final StaffDirectory staff;
  private final ReadOnce once;
  private final CoordinatorRows coordinators;

  CaseHands(JdbcClient jdbc, StaffDirectory staff, ReadOnce once, CoordinatorRows coordinators) {
    this.jdbc = jdbc;
    this.staff = staff;
    this.once = once;
    this.coordinators = coordinators;
  }

  /** Who may be the coordinator or deputy of the case, by name. */
  public List<StaffMember> coordinators(CaseFile file) {
    return staff.withRole(Role.COORDINATOR, file.authorityId());
  }

  /** The coordinator of this username, if they work here. */
  public StaffMember coordinator(CaseFile file, String field, String username) {
    return coordinators(file).stream().filter(member -> member.username().equals(username)).findFirst()
        .orElseThrow(() -> new RuleBroken(field, "Select a coordinator who works here"));
  }

  /** The case goes into the team of its new coordinator, where they have one. */
  public void give(CaseFile file, StaffMember coordinator, String deputy) {
    once.forget("case_file");
    jdbc.sql("update case_file set coordinator = ?, deputy = ?, team_id = coalesce(?, team_id) where ref = ?")
        .params(coordinator.username(), deputy, coordinator.teamId(), file.ref()).update();
    if (!coordinator.username().equals(file.coordinator())) {
      coordinators.began(file.ref(), coordinator.username());
    }
  }

  public void restrict(String caseRef, boolean restricted) {
    once.forget("case_file");
    jdbc.sql("update case_file set restricted = ? where ref = ?").params(restricted, caseRef).update();
  }
}
