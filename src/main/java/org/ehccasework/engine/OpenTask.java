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
 * @param dueOn the working day to aim for; null where no limit applies
 */
public record OpenTask(String id, String key, String name, String caseRef, String itemId,
    String assignee, List<String> candidateGroups, LocalDate dueOn, Instant createdAt) {}
