package org.ehccasework.engine.internal;

import java.util.Map;
import org.ehccasework.engine.CaseVariable;

/** The processes that run once for each item of a case, with the variable that says which item. */
final class ItemProcesses {

  private static final Map<String, CaseVariable<String>> ITEMS = Map.of(
      "give-notice", CaseVariable.NOTICE_ID,
      "obtain-advice", CaseVariable.ADVICE_REQUEST_ID,
      "consult-setting", CaseVariable.CONSULTATION_ID,
      "watch-limit", CaseVariable.LIMIT_ID);

  private ItemProcesses() {}

  /** The variable, or null for a process that runs once in a case. */
  static CaseVariable<String> itemOf(String processKey) {
    return ITEMS.get(processKey);
  }
}
