package org.ehccasework.casefile.internal;

import java.time.LocalDate;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.casefile.CaseReceipt;
import org.ehccasework.memory.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes a corrected start of the clock; whoever corrects it keeps the history. */
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
    write(caseRef, receivedOn, files.get(caseRef).becameResponsibleOn());
  }

  @Override
  public void becameResponsible(String caseRef, LocalDate day) {
    write(caseRef, files.get(caseRef).receivedOn(), day);
  }

  private void write(String caseRef, LocalDate received, LocalDate responsible) {
    once.forget("case_file");
    jdbc.sql("update case_file set received_on = ?, became_responsible_on = ?, clock_start = ? where ref = ?")
        .params(received, responsible, CaseFile.clockStart(received, responsible), caseRef).update();
  }
}
