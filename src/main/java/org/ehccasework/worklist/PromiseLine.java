package org.ehccasework.worklist;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something promised to someone that is still to be kept.
 *
 * @param dueOn null where no day was named
 */
public record PromiseLine(UUID id, String caseRef, String childName, String promise, String toWhom,
    LocalDate dueOn) {}
