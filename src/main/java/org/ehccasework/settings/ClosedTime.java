package org.ehccasework.settings;

import java.time.LocalDate;

/**
 * A time a setting is closed that its terms do not show.
 *
 * @param closedFrom the day after the last session
 * @param reopensOn the first day open to staff or pupils again
 */
public record ClosedTime(String reason, LocalDate closedFrom, LocalDate reopensOn) {}
