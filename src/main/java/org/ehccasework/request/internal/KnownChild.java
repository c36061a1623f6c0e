package org.ehccasework.request.internal;

import org.ehccasework.casefile.OpenCase.Known;

/**
 * A child or young person we know who may be the one of a request.
 *
 * @param by the field that fits: upn or nhsNumber; name where only name and date of birth do
 * @param certain true where name, date of birth and a number all fit
 * @param whomToAsk a sentence where the case of the child is shut to the person acting, who then learns nothing of
 *     what we hold; else null
 */
public record KnownChild(Known known, String by, boolean certain, String whomToAsk) {

  public boolean unseen() {
    return whomToAsk != null;
  }

  /** A number belongs to one person; a name with a date of birth may belong to two. */
  public boolean byNumber() {
    return !by.equals("name");
  }
}
