package org.ehccasework.plan.web;

import org.ehccasework.plan.VersionLine;

/** A version as a row of the list shows it. */
record VersionView(String title, String state, String href) {

  static VersionView of(String caseRef, VersionLine line) {
    return new VersionView(line.title(), PlanWords.state(line), href(caseRef, line.number()));
  }

  static String href(String caseRef, int number) {
    return "/cases/" + caseRef + "/plan/" + number;
  }
}
