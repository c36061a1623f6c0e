package org.ehccasework.letters.internal;

import java.util.stream.Stream;
import org.ehccasework.casefile.LeaveSet;
import org.ehccasework.letters.Outbox;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells who covers that they do, and the managers where nobody covers. */
@Component
class LeaveMail {

  private static final String LEAVE = "/my-work/leave";

  private final StaffDirectory staff;
  private final Outbox outbox;

  LeaveMail(StaffDirectory staff, Outbox outbox) {
    this.staff = staff;
    this.outbox = outbox;
  }

  @EventListener
  void on(LeaveSet set) {
    set.deputies().stream().flatMap(username -> staff.find(username).stream()).filter(StaffMember::enabled)
        .forEach(deputy -> mail(deputy, "You cover for a colleague who will be away"));
    if (set.uncovered() > 0) {
      managers(set).forEach(manager -> mail(manager, "Cases need a deputy: a colleague will be away"));
    }
  }

  /** Those of the team; where it has none, or there is no team, the SEND managers. */
  private Stream<StaffMember> managers(LeaveSet set) {
    var own = staff.withRole(Role.TEAM_MANAGER, set.authorityId()).stream()
        .filter(one -> set.teamId() != null && set.teamId().equals(one.teamId())).toList();
    return own.isEmpty() ? staff.withRole(Role.SEND_MANAGER, set.authorityId()).stream() : own.stream();
  }

  private void mail(StaffMember to, String subject) {
    if (to.email() != null && !to.email().isBlank()) {
      outbox.addFor(to.authorityId(), to.email(), subject, LEAVE);
    }
  }
}
