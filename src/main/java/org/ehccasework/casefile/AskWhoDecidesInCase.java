package org.ehccasework.casefile;

import java.time.LocalDate;
import org.ehccasework.casefile.internal.RightsPromptRows;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.people.BySystem;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the coordinator of a case who decides once the rights have passed, exactly once for each such day. */
@Service
public class AskWhoDecidesInCase {

  private final CaseFiles files;
  private final RightsPromptRows rows;
  private final CaseHistory history;
  private final CaseProcess process;

  AskWhoDecidesInCase(CaseFiles files, RightsPromptRows rows, CaseHistory history, CaseProcess process) {
    this.files = files;
    this.rows = rows;
    this.history = history;
    this.process = process;
  }

  public record Command(String caseRef) {}

  /** False where the coordinator was asked before. */
  @Transactional
  @BySystem
  public boolean ask(Command command) {
    LocalDate passOn = Rights.passOn(files.get(command.caseRef()).child().dateOfBirth());
    if (!rows.add(command.caseRef(), passOn)) {
      return false;
    }
    history.add(command.caseRef(), "people", "Asked who decides from " + Words.dayAndDate(passOn)
        + " on, when the rights are the young person's.", null);
    process.askWhoDecides(command.caseRef());
    return true;
  }
}
