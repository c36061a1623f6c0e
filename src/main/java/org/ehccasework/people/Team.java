package org.ehccasework.people;

import java.util.UUID;

/** A team of coordinators within an authority. */
public record Team(UUID id, UUID authorityId, String name) {}
