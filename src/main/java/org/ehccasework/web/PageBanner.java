package org.ehccasework.web;

/** Has something to say on every page, also on those that tell what went wrong. */
public interface PageBanner {

  /**
   * What the layout shows under the navigation.
   *
   * @param moveHref where the person may change what it tells of; null where they may not
   */
  record Banner(String words, String moveHref) {}

  Banner now();
}
