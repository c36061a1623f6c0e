package org.ehccasework.casefile;

import java.util.List;
import java.util.UUID;

/**
 * Somebody will be away.
 *
 * @param teamId the team of that person; may be null
 * @param deputies usernames of those who cover
 * @param uncovered how many of the cases nobody covers
 */
public record LeaveSet(UUID authorityId, UUID teamId, List<String> deputies, int uncovered) {}
