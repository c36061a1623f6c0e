package org.ehccasework.request.internal;

import org.ehccasework.request.NewRequest.Child;

/** What must be right about a child or young person; the dates are {@link DateRules}. */
final class ChildRules {

  private static final int NAME = 100;
  private static final int SETTING = 200;

  private ChildRules() {}

  static void check(Child child, Findings findings) {
    findings.required("firstName", "First name", child.firstName(), NAME);
    findings.required("lastName", "Last name", child.lastName(), NAME);
    findings.atMost("setting", "School, college or other setting", child.setting(), SETTING);
    if (child.upn() != null) {
      check(new Upn(child.upn()), findings);
    }
    if (child.nhsNumber() != null) {
      check(new NhsNumber(child.nhsNumber()), findings);
    }
  }

  private static void check(Upn upn, Findings findings) {
    if (!upn.hasTheForm()) {
      findings.add("upn", "UPN must be a letter and 12 digits, like H801200001001");
    } else if (!upn.checks()) {
      findings.add("upn", "The first letter of the UPN does not fit its digits. Check what you entered.");
    }
  }

  private static void check(NhsNumber number, Findings findings) {
    if (!number.hasTheForm()) {
      findings.add("nhsNumber", "NHS number must be 10 digits, like 943 476 5919");
    } else if (!number.checks()) {
      findings.add("nhsNumber",
          "The last digit of the NHS number does not fit the others. Check what you entered.");
    }
  }
}
