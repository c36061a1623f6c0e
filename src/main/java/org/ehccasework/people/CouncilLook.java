package org.ehccasework.people;

/**
 * The colours a council has chosen, as in "#0b4f5c".
 *
 * @param version counts up with every change
 * @param brand behind the header, with white text on it
 * @param link of links, on white and on the light grey of the page
 * @param button of the main button, with white text on it
 * @param hasLogo whether there is a logo
 */
public record CouncilLook(int version, String brand, String link, String button, boolean hasLogo) {

  /** What it looks like until the council chooses. */
  public static final CouncilLook STANDARD = new CouncilLook(0, "#0b4f5c", "#0b4f5c", "#00703c", false);
}
