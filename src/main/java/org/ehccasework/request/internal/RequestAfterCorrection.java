package org.ehccasework.request.internal;

import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.clock.ReceiptCorrected;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The request that opened a case tells the days of the case; what they were before stands in its history. */
@Component
class RequestAfterCorrection {

  private final RequestRows rows;
  private final CaseFiles files;

  RequestAfterCorrection(RequestRows rows, CaseFiles files) {
    this.rows = rows;
    this.files = files;
  }

  @EventListener
  void on(ReceiptCorrected corrected) {
    rows.correct(files.get(corrected.caseRef()));
  }
}
