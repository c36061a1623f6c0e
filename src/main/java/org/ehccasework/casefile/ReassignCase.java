package org.ehccasework.casefile;

import java.util.Objects;
import org.ehccasework.casefile.internal.CaseHands;
import org.ehccasework.casefile.internal.Lines;
import org.ehccasework.engine.CaseTasks;
import org.ehccasework.people.ManagerOnly;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.web.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a case to another coordinator, with the tasks the one before had, and names who covers; who hears
 * {@link CoordinatorChanged} tells the family.
 */
@Service
public class ReassignCase {

  private final CaseAccess access;
  private final CaseFiles files;
  private final CaseHands hands;
  private final CaseHistory history;
  private final StaffDirectory staff;
  private final CaseTasks tasks;
  private final ApplicationEventPublisher events;

  ReassignCase(CaseAccess access, CaseFiles files, CaseHands hands, CaseHistory history, StaffDirectory staff,
      CaseTasks tasks, ApplicationEventPublisher events) {
    this.access = access;
    this.files = files;
    this.hands = hands;
    this.history = history;
    this.staff = staff;
    this.tasks = tasks;
    this.events = events;
  }

  /**
   * Usernames; {@code deputy} and {@code why} may be null.
   *
   * @param told what the family is told of the reason; null where nothing is said
   */
  public record Command(String caseRef, String coordinator, String deputy, String why, ChangeReason told) {

    /** A change whose reason the family is not told. */
    public Command(String caseRef, String coordinator, String deputy, String why) {
      this(caseRef, coordinator, deputy, why, null);
    }
  }

  @Transactional
  @ManagerOnly
  public void reassign(Command command) {
    access.requireWork(command.caseRef());
    CaseFile file = files.get(command.caseRef());
    StaffMember coordinator = hands.coordinator(file, "coordinator", command.coordinator());
    String deputy = Lines.orNull(command.deputy());
    if (deputy != null && hands.coordinator(file, "deputy", deputy).username().equals(coordinator.username())) {
      throw new RuleBroken("deputy", "Deputy must be someone else than the coordinator");
    }
    hands.give(file, coordinator, deputy);
    writeDown(file, coordinator, deputy, command.why());
    if (file.coordinator() != null) {
      tasks.open(file.ref()).stream().filter(task -> file.coordinator().equals(task.assignee()))
          .forEach(task -> tasks.assign(task.id(), coordinator.username()));
    }
    if (!coordinator.username().equals(file.coordinator())) {
      events.publishEvent(new CoordinatorChanged(file.ref(), file.coordinator(), coordinator.username(),
          command.told()));
    }
  }

  private void writeDown(CaseFile before, StaffMember coordinator, String deputy, String why) {
    if (!coordinator.username().equals(before.coordinator())) {
      String from = before.coordinator() == null ? "" : ", after " + staff.nameOf(before.coordinator());
      history.add(before.ref(), "people", "Coordinator is now " + coordinator.name() + from, why);
    }
    if (!Objects.equals(deputy, before.deputy())) {
      history.add(before.ref(), "people",
          deputy == null ? "No deputy any more" : "Deputy is now " + staff.nameOf(deputy), why);
    }
  }
}
