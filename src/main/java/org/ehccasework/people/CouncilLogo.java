package org.ehccasework.people;

import java.time.Instant;

/**
 * The logo of a council.
 *
 * @param type what its bytes are: image/png or image/jpeg
 * @param since when it was put up
 */
public record CouncilLogo(String type, byte[] bytes, Instant since) {}
