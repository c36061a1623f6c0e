package org.ehccasework.worklist;

import org.ehccasework.casefile.CaseStage;

/**
 * One case in a list.
 *
 * @param coordinator username; null while nobody has the case
 * @param clock where the case stands
 */
public record CaseLine(String ref, String childName, CaseStage stage, String coordinator, String coordinatorName,
    CaseClock clock) {}
