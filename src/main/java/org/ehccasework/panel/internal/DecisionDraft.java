package org.ehccasework.panel.internal;

import java.time.LocalDate;

/** A decision as the officer gave it, before the rules were asked. */
public record DecisionDraft(String caseRef, LegalTest test, String outcome, boolean yes, String reasons,
    LocalDate decidedOn, String departureReason) {}
