package org.ehccasework.casefile;

import java.time.Instant;

/**
 * One line of the audit.
 *
 * @param username who did it
 * @param name their name; the username where nobody has it
 * @param action what was done; for an entry of a case's history its kind in small letters
 * @param caseRef the case it was about; null for none
 * @param detail what else is known; may be null
 */
public record AuditLine(Instant at, String username, String name, String action, String caseRef, String detail) {}
