package org.ehccasework.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseManagers;
import org.ehccasework.clock.internal.LimitMarks;
import org.ehccasework.letters.Outbox;
import org.ehccasework.people.BySystem;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.StaffMember;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the coordinator and who covers that a limit is near, and the managers where nobody has the case. */
@Service
public class RemindCoordinator {

  private final CaseFiles files;
  private final LimitMarks marks;
  private final CaseHistory history;
  private final StaffDirectory staff;
  private final CaseManagers managers;
  private final Outbox outbox;
  private final Clock clock;

  RemindCoordinator(CaseFiles files, LimitMarks marks, CaseHistory history, StaffDirectory staff,
      CaseManagers managers, Outbox outbox, Clock clock) {
    this.files = files;
    this.marks = marks;
    this.history = history;
    this.staff = staff;
    this.managers = managers;
    this.outbox = outbox;
    this.clock = clock;
  }

  public record Command(String caseRef, String limitId) {}

  /** Once for each limit, however often it is asked. */
  @Transactional
  @BySystem
  public void remind(Command command) {
    marks.reminded(command.caseRef(), command.limitId(), LocalDate.now(clock)).ifPresent(limit -> {
      history.add(command.caseRef(), "limit",
          "Reminder: '" + limit.title() + "' is due on " + Words.dayAndDate(limit.due()) + ".", null);
      mail(files.get(command.caseRef()));
    });
  }

  /** A link alone: what it is about stays inside. */
  private void mail(CaseFile file) {
    List<StaffMember> who = Stream.of(file.coordinator(), file.deputy()).filter(username -> username != null)
        .map(staff::find).flatMap(Optional::stream).filter(StaffMember::enabled).toList();
    (who.isEmpty() ? managers.of(file) : who).stream().map(StaffMember::email)
        .filter(email -> email != null && !email.isBlank()).distinct()
        .forEach(email -> outbox.add(file.ref(), email, "A legal date is near",
            "/cases/" + file.ref() + "/clock"));
  }
}
