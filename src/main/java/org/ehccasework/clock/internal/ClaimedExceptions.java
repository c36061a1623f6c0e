package org.ehccasework.clock.internal;

import java.time.ZoneId;
import java.util.List;
import org.ehccasework.clock.CaseException;
import org.ehccasework.clock.CaseExceptions;
import org.ehccasework.clock.CaseLimit;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.statute.ExceptionKind;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Reads claims and says in a line what became of each. */
@Component
class ClaimedExceptions implements CaseExceptions {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final ExceptionRows rows;
  private final Grounds grounds;
  private final StaffDirectory staff;

  ClaimedExceptions(ExceptionRows rows, Grounds grounds, StaffDirectory staff) {
    this.rows = rows;
    this.grounds = grounds;
    this.staff = staff;
  }

  @Override
  public List<CaseException> of(String caseRef) {
    return rows.of(caseRef);
  }

  @Override
  public String words(CaseException exception) {
    String ground = ExceptionKind.of(exception.kind()).map(Grounds::title).orElse(exception.kind());
    String state = switch (exception.state()) {
      case CLAIMED -> "claimed by " + staff.nameOf(exception.claimedBy()) + " on "
          + Words.date(exception.claimedAt().atZone(LONDON).toLocalDate()) + ", waits for another officer";
      case AUTHORISED -> "authorised by " + decider(exception);
      case REFUSED -> "refused by " + decider(exception);
    };
    return ground + ": " + state + ".";
  }

  @Override
  public boolean possible(CaseLimit limit) {
    return limit.due() != null && limit.owed() && !grounds.of(limit).isEmpty();
  }

  private String decider(CaseException exception) {
    return staff.nameOf(exception.decidedBy()) + " on "
        + Words.date(exception.decidedAt().atZone(LONDON).toLocalDate());
  }
}
