package org.ehccasework.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A user task that waits for someone.
 *
 * @param key the user task's id in the model, which is also the name of its form and page
 * @param itemId the notice, advice request, consultation or limit it is about; null where there is
 *     only one such task in a case
 * @param about that item in words, as in "letter to say we will assess"; null where there is none
 * @param assignee username of the person who does it; null while it is free to take
 * @param dueOn the working day to aim for; null where no limit applies
 * @param hint what is known of it by now, in a line; null where nothing is
 */
public record OpenTask(String id, String key, String name, String caseRef, String itemId, String about,
    String assignee, List<String> candidateGroups, LocalDate dueOn, Instant createdAt, String hint) {

  /** The name with what it is about: "Approve notice: letter to say we will assess". */
  public String title() {
    return about == null ? name : name + ": " + about;
  }

  /** The address of its page. */
  public String href() {
    return "/cases/" + caseRef + "/" + key + (itemId == null ? "" : "/" + itemId);
  }
}
