package org.ehccasework.settings;

import java.time.LocalDate;

/**
 * One term or half term.
 *
 * @param opensOn the first day open to staff or pupils, whichever is first
 * @param lastSessionOn the day of its last session
 */
public record Term(String name, LocalDate opensOn, LocalDate lastSessionOn) {}
