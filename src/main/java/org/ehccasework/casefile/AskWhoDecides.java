package org.ehccasework.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ehccasework.casefile.internal.RightsPromptRows;
import org.ehccasework.people.BySystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Asks the coordinators of all cases in which the rights pass soon who decides from then on (Act, s.83(2)). */
@Service
public class AskWhoDecides {

  private static final Logger LOG = LoggerFactory.getLogger(AskWhoDecides.class);

  private final RightsPromptRows rows;
  private final AskWhoDecidesInCase oneCase;
  private final Clock clock;

  AskWhoDecides(RightsPromptRows rows, AskWhoDecidesInCase oneCase, Clock clock) {
    this.rows = rows;
    this.oneCase = oneCase;
    this.clock = clock;
  }

  /** The coordinators asked; each case in a transaction of its own: one that fails keeps no other from being asked. */
  @BySystem
  public int ask() {
    List<String> due = rows.due(LocalDate.now(clock));
    int asked = 0;
    for (String caseRef : due) {
      try {
        asked += oneCase.ask(new AskWhoDecidesInCase.Command(caseRef)) ? 1 : 0;
      } catch (RuntimeException failed) {
        LOG.warn("Who decides in {} could not be asked: {}", caseRef, failed.getClass().getSimpleName());
      }
    }
    LOG.info("Who decides was asked in {} of {} cases", asked, due.size());
    return asked;
  }
}
