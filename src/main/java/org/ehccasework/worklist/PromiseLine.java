package org.ehccasework.worklist;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something promised to someone that is still to be kept.
 *
 * @param contactId the contact in which it was promised
 */
public record PromiseLine(UUID contactId, String caseRef, String childName, String promise, String toWhom,
    LocalDate dueOn) {}
