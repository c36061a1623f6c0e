package org.ehccasework.casefile;

import java.time.LocalDate;

/**
 * Why letters must not go to someone.
 *
 * @param reason as in "Court order of 3 May 2026"
 * @param recordedBy username of who wrote it down
 * @param since the day from which it holds
 */
public record NoLetters(String reason, String recordedBy, LocalDate since) {}
