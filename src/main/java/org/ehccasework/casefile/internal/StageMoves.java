package org.ehccasework.casefile.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseHistory;
import org.ehccasework.casefile.CaseStage;
import org.ehccasework.casefile.CaseStages;
import org.ehccasework.engine.CaseMessage;
import org.ehccasework.engine.CaseProcess;
import org.ehccasework.memory.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Moves cases from stage to stage; a case that is there already stays as it is. */
@Repository
class StageMoves implements CaseStages {

  private final JdbcClient jdbc;
  private final CaseFiles files;
  private final CaseHistory history;
  private final Clock clock;
  private final ReadOnce once;
  private final CaseProcess process;

  StageMoves(JdbcClient jdbc, CaseFiles files, CaseHistory history, Clock clock, ReadOnce once,
      CaseProcess process) {
    this.jdbc = jdbc;
    this.files = files;
    this.history = history;
    this.clock = clock;
    this.once = once;
    this.process = process;
  }

  @Override
  @Transactional
  public void move(String caseRef, CaseStage stage) {
    if (files.get(caseRef).stage() == stage) {
      return;
    }
    once.forget("case_file");
    jdbc.sql("update case_file set stage = ?, closed_on = ? where ref = ?")
        .params(stage.name(), stage.isOpen() ? null : LocalDate.now(clock), caseRef).update();
    history.add(caseRef, "case", "Stage: " + stage.words(), null);
    if (!stage.isOpen() && stage != CaseStage.PLAN_ISSUED) {
      process.tell(CaseMessage.WHO_DECIDES_NOT_NEEDED, caseRef);
    }
  }
}
