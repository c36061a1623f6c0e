package org.ehccasework.people;

import java.util.UUID;

/** The name, the details or the look of an authority were changed. */
public record CouncilChanged(UUID authorityId) {}
