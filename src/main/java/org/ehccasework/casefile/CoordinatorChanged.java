package org.ehccasework.casefile;

/**
 * A case went from one coordinator to another, with its tasks.
 *
 * @param before username; null where nobody had the case
 * @param after username
 * @param reason what the family is told; null where nothing was chosen
 */
public record CoordinatorChanged(String caseRef, String before, String after, ChangeReason reason) {}
