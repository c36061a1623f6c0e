package org.ehccasework.casefile.internal;

import java.util.Optional;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.people.Authorities;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.people.Team;
import org.springframework.stereotype.Component;

/** Says whom to ask when a case is shut to someone: by name where one is known. */
@Component
class WhomToAsk {

  private final StaffDirectory staff;
  private final Authorities authorities;

  WhomToAsk(StaffDirectory staff, Authorities authorities) {
    this.staff = staff;
    this.authorities = authorities;
  }

  String toRead(CaseFile file) {
    return file.restricted()
        ? "This case is open only to those who work on it. Ask " + sendManager(file) + "."
        : "You do not have access to this case. Ask " + teamManager(file) + ".";
  }

  String toChange(CaseFile file) {
    String whom = file.coordinator() == null ? teamManager(file)
        : staff.nameOf(file.coordinator()) + ", its coordinator";
    return "You can read this case but not change it. Ask " + whom + ".";
  }

  private String teamManager(CaseFile file) {
    Optional<Team> team = authorities.teams(file.authorityId()).stream()
        .filter(one -> one.id().equals(file.teamId())).findFirst();
    if (team.isEmpty()) {
      return sendManager(file);
    }
    String what = "manager of " + team.get().name();
    return names(Role.TEAM_MANAGER, file).filter(member -> team.get().id().equals(member.teamId())).findFirst()
        .map(member -> member.name() + ", " + what).orElse("the " + what);
  }

  private String sendManager(CaseFile file) {
    return names(Role.SEND_MANAGER, file).findFirst().map(member -> member.name() + ", SEND manager")
        .orElse("a SEND manager");
  }

  private Stream<StaffMember> names(Role role, CaseFile file) {
    return staff.withRole(role, file.authorityId()).stream();
  }
}
