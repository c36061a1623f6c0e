package org.ehccasework.plan.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ehccasework.plan.PlanVersion;
import org.ehccasework.web.Words;

/** Who agreed, who signed, and the plan's date, for the end of a plan. */
final class SignatureView {

  private SignatureView() {}

  static Map<String, String> of(PlanVersion plan) {
    Map<String, String> rows = new LinkedHashMap<>();
    put(rows, "Who took part and how", plan.content().coProduction());
    put(rows, "What changed since the draft", plan.changes());
    put(rows, "Section G agreed", agreed(plan.health()));
    put(rows, "Signed", agreed(plan.signature()));
    if (!plan.isDraft() && plan.sentOn() != null) {
      rows.put("Date of the plan", Words.date(plan.sentOn()));
    }
    return rows;
  }

  static String agreed(PlanVersion.Agreed by) {
    return by == null ? null : "By " + by.by() + " on " + Words.date(by.on());
  }

  private static void put(Map<String, String> rows, String name, String value) {
    if (value != null) {
      rows.put(name, value);
    }
  }
}
