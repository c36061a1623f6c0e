package org.ehccasework.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.panel.internal.LastDays;
import org.ehccasework.panel.internal.SittingRows;
import org.ehccasework.people.BySystem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether a panel sits early enough for a limit; where none does, the officer decides without one. */
@Service
public class PanelInTime {

  private final CaseFiles cases;
  private final LastDays lastDays;
  private final SittingRows sittings;
  private final Clock clock;

  PanelInTime(CaseFiles cases, LastDays lastDays, SittingRows sittings, Clock clock) {
    this.cases = cases;
    this.lastDays = lastDays;
    this.sittings = sittings;
    this.clock = clock;
  }

  /** True where the next sitting leaves two working days to decide and write before the limit's last working day. */
  @Transactional(readOnly = true)
  @BySystem
  public boolean sits(String caseRef, String limitId) {
    CaseFile file = cases.get(caseRef);
    Question question = Question.ofLimit(limitId)
        .orElseThrow(() -> new IllegalArgumentException("No panel hears " + limitId));
    Optional<LocalDate> latest = lastDays.toHear(caseRef, question);
    return latest.isPresent() && sittings.next(file.authorityId(), question, LocalDate.now(clock))
        .filter(on -> !on.isAfter(latest.get())).isPresent();
  }
}
