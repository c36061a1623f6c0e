package org.ehccasework.web;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param phone the number to ring for help; null where none is known
 */
record Frame(String council, String phone, boolean signedIn, String userName, List<Link> navigation) {

  /** A link of the navigation. */
  record Link(String text, String href, boolean current) {}
}
