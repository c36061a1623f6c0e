package org.ehccasework.worklist;

import java.time.LocalDate;

/**
 * One open task in a list.
 *
 * @param assignee who does it; null while it is free to take
 * @param dueOn the day to aim for; null where no limit applies
 * @param clock where the case stands
 */
public record TaskLine(String id, String key, String name, String itemId, String caseRef, String childName,
    String assignee, String assigneeName, LocalDate dueOn, CaseClock clock) {

  /** The address of the task's page. */
  public String href() {
    return "/cases/" + caseRef + "/" + key + (itemId == null ? "" : "/" + itemId);
  }
}
