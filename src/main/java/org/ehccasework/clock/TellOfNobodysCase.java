package org.ehccasework.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseManagers;
import org.ehccasework.clock.internal.NobodysRows;
import org.ehccasework.clock.internal.NobodysRows.Known;
import org.ehccasework.letters.Outbox;
import org.ehccasework.people.BySystem;
import org.ehccasework.people.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells its managers of a case that nobody coordinates, and SEND managers where nothing was done about it. */
@Service
public class TellOfNobodysCase {

  /** House rule, not law: days at work the managers have before those above them are told. */
  private static final int DAYS = 2;
  private static final String LIST = "/cases/handover?from=-";

  private final CaseFiles files;
  private final CaseManagers managers;
  private final NobodysRows rows;
  private final OfficeDays office;
  private final CaseHistory history;
  private final Outbox outbox;
  private final Clock clock;

  TellOfNobodysCase(CaseFiles files, CaseManagers managers, NobodysRows rows, OfficeDays office,
      CaseHistory history, Outbox outbox, Clock clock) {
    this.files = files;
    this.managers = managers;
    this.rows = rows;
    this.office = office;
    this.history = history;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** @param told who got a message this morning already: one leads to all the cases */
  public record Command(String caseRef, Set<Told> told) {}

  /** A message to one manager. */
  public record Told(String email, String subject) {}

  /** Once each, however often it is asked; whom a message went to now. */
  @Transactional
  @BySystem
  public Set<Told> tell(Command command) {
    CaseFile file = files.get(command.caseRef());
    LocalDate today = LocalDate.now(clock);
    Optional<Known> known = rows.find(file.ref());
    if (known.isEmpty()) {
      rows.add(file.ref(), today);
      history.add(file.ref(), "people", "Nobody coordinates the case. Its managers were told.", null);
      return mail(command, managers.of(file), "No coordinator: give a case to somebody");
    }
    boolean late = !office.ofCase(file.ref()).after(known.get().since(), DAYS).isAfter(today);
    if (!late || !rows.escalated(file.ref(), today)) {
      return Set.of();
    }
    history.add(file.ref(), "people", "Still nobody coordinates the case. SEND managers were told.", null);
    return mail(command, managers.above(file),
        "No coordinator for " + DAYS + " working days: give a case to somebody");
  }

  private Set<Told> mail(Command command, List<StaffMember> whom, String subject) {
    Set<Told> now = whom.stream().map(StaffMember::email).filter(email -> email != null && !email.isBlank())
        .map(email -> new Told(email, subject)).filter(message -> !command.told().contains(message))
        .collect(Collectors.toSet());
    now.forEach(message -> outbox.add(command.caseRef(), message.email(), message.subject(), LIST));
    return now;
  }
}
