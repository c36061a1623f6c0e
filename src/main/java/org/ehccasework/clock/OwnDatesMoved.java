package org.ehccasework.clock;

/** The authority's own days or targets have changed; the limits and timers of the case have followed already. */
public record OwnDatesMoved(String caseRef) {}
