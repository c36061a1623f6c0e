package org.ehccasework.clock;

/**
 * The day a request was received, or the day the authority became responsible, has been put right; the limits and
 * timers of the case have moved already.
 */
public record ReceiptCorrected(String caseRef) {}
