package org.ehccasework.clock;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ehccasework.clock.internal.NobodysRows;
import org.ehccasework.people.BySystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Looks for open cases that nobody coordinates: no statutory date waits for a coordinator, and none may be missed. */
@Service
public class TellOfNobodysCases {

  private static final Logger LOG = LoggerFactory.getLogger(TellOfNobodysCases.class);

  private final NobodysRows rows;
  private final TellOfNobodysCase oneCase;

  TellOfNobodysCases(NobodysRows rows, TellOfNobodysCase oneCase) {
    this.rows = rows;
    this.oneCase = oneCase;
  }

  /** Each case in a transaction of its own; whoever manages several of them gets one message. */
  @BySystem
  public void tell() {
    rows.forgetOthers();
    List<String> all = rows.all();
    Set<TellOfNobodysCase.Told> told = new HashSet<>();
    for (String caseRef : all) {
      try {
        told.addAll(oneCase.tell(new TellOfNobodysCase.Command(caseRef, told)));
      } catch (RuntimeException failed) {
        LOG.warn("Nobody was told that {} has no coordinator: {}", caseRef, failed.getClass().getSimpleName());
      }
    }
    LOG.info("{} cases have no coordinator, {} messages were sent", all.size(), told.size());
  }
}
