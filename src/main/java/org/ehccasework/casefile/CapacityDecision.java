package org.ehccasework.casefile;

import java.time.LocalDate;

/**
 * Whether a young person can make the decisions about their education (Mental Capacity Act 2005, ss.1 to 3): they
 * can unless it was found, for this decision and at this time, that they cannot.
 *
 * @param decidedBy who found it, with their role
 * @param basis what it rests on
 */
public record CapacityDecision(boolean canDecide, LocalDate decidedOn, String decidedBy, String basis) {}
