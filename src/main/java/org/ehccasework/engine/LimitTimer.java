package org.ehccasework.engine;

import java.time.Instant;

/** A timer that waits to wake someone about a limit; {@code activityId} is its name in the model. */
public record LimitTimer(String limitId, String activityId, Instant dueAt) {}
