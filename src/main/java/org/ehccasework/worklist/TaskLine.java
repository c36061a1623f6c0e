package org.ehccasework.worklist;

import java.time.LocalDate;

/**
 * One open task in a list.
 *
 * @param assignee who does it; null while it is free to take
 * @param hint what is known of it by now, in a line; null where nothing is
 * @param dueOn the day to aim for; null where no limit applies
 * @param clock where the case stands
 * @param covered whether it is the task of somebody who is away, whom the person acting covers for
 */
public record TaskLine(String id, String key, String name, String hint, String itemId, String caseRef, String childName,
    String assignee, String assigneeName, LocalDate dueOn, CaseClock clock, boolean covered) {

  /** The address of the task's page. */
  public String href() {
    return "/cases/" + caseRef + "/" + key + (itemId == null ? "" : "/" + itemId);
  }
}
