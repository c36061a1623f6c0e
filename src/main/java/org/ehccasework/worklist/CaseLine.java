package org.ehccasework.worklist;

import java.time.LocalDate;
import org.ehccasework.casefile.CaseStage;

/**
 * One case in a list.
 *
 * @param coordinator username; null while nobody has the case
 * @param clock where the case stands
 * @param awayUntil the last day the coordinator is away; null while they are here
 */
public record CaseLine(String ref, String childName, CaseStage stage, String coordinator, String coordinatorName,
    CaseClock clock, LocalDate awayUntil) {}
