package org.ehccasework.worklist.web;

import java.util.List;

/**
 * Where a case is, in sentences that can be read out on the phone.
 *
 * @param told who may be told about the case, and who may not
 * @param happened what happened last, newest first
 * @param moves whose move it is and since when
 * @param dates the next legal date, what it means, and the family's own where one runs
 * @param contact the last contact; null where there was none
 * @param promises what we promised and did not keep yet
 * @param mayLog whether the person may write the call down
 */
record WhereView(String stage, List<String> told, List<String> happened, List<String> moves, List<String> dates, String contact,
    List<Promised> promises, boolean mayLog) {

  /** A promise that is still to be kept; the tone only repeats what the words say. */
  record Promised(String text, String due, String tone, String keptHref) {}
}
