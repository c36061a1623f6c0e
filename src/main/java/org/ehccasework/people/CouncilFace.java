package org.ehccasework.people;

import java.util.UUID;

/**
 * What every page shows of the council.
 *
 * @param phone the number to ring for help; null where none is known
 * @param look counts up with every change of colours or logo; 0 for the standard look
 * @param coloured whether it has colours of its own
 * @param logo whether it has a logo
 */
public record CouncilFace(UUID authorityId, String name, String phone, int look, boolean coloured, boolean logo) {

  /** The address of its own colours; null where it has the standard ones. */
  public String styleHref() {
    return coloured ? "/assets/council/" + authorityId + "/" + look + ".css" : null;
  }

  /** The address of its logo; null where it has none. */
  public String logoHref() {
    return logo ? "/assets/council/" + authorityId + "/" + look + "/logo" : null;
  }
}
