package org.ehccasework.casefile.internal;

import java.time.LocalDate;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseReceipt;
import org.ehccasework.memory.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes a corrected day of receipt; whoever corrects it keeps the history. */
@Repository
class ReceiptRows implements CaseReceipt {

  private final JdbcClient jdbc;
  private final CaseFiles files;
  private final ReadOnce once;

  ReceiptRows(JdbcClient jdbc, CaseFiles files, ReadOnce once) {
    this.jdbc = jdbc;
    this.files = files;
    this.once = once;
  }

  @Override
  public void correct(String caseRef, LocalDate receivedOn) {
    CaseFile file = files.get(caseRef);
    LocalDate responsible = file.becameResponsibleOn();
    LocalDate start = responsible != null && responsible.isBefore(receivedOn) ? responsible : receivedOn;
    once.forget("case_file");
    jdbc.sql("update case_file set received_on = ?, clock_start = ? where ref = ?")
        .params(receivedOn, start, caseRef).update();
  }
}
