package org.ehccasework.web;

import java.util.List;
import org.ehccasework.people.CouncilFace;

/**
 * What stands around every page.
 *
 * @param username whom the page was drawn for; empty where nobody is signed in
 * @param userName their name
 * @param address of the page itself, by which the drafts of its forms are found
 * @param sessionMinutes how long a session lasts when nothing is asked of the server
 * @param findsCases whether there are cases for the person to find
 * @param phone the number to ring for help; null where none is known
 * @param banner what stands on every page at present; null where nothing does
 * @param face the council's own look; null where no council is known
 */
record Frame(String council, String phone, boolean signedIn, String username, String userName,
    String address, long sessionMinutes, List<Link> navigation, boolean findsCases, PageBanner.Banner banner,
    CouncilFace face) {

  /** A link of the navigation. */
  record Link(String text, String href, boolean current) {}
}
