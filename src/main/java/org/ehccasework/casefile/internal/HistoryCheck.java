package org.ehccasework.casefile.internal;

import java.util.List;
import org.ehccasework.casefile.VerifyHistory.Verdict;
import org.springframework.stereotype.Component;

/** Walks the chain of a case's history. */
@Component
public class HistoryCheck {

  private final HistoryRows rows;

  HistoryCheck(HistoryRows rows) {
    this.rows = rows;
  }

  public Verdict of(String caseRef) {
    HistoryRows.End end = rows.end(caseRef);
    List<HistoryRows.Link> chain = rows.chain(caseRef);
    String previous = HistoryHash.START;
    for (HistoryRows.Link link : chain) {
      if (!link.hash().equals(HistoryHash.of(previous, link.entry()))) {
        return new Verdict(false, chain.size(), link.entry().id());
      }
      previous = link.hash();
    }
    boolean complete = end.entries() == chain.size() && end.lastHash().equals(previous);
    return new Verdict(complete, chain.size(), null);
  }
}
