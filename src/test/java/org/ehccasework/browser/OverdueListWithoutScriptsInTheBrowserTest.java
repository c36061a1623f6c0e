package org.ehccasework.browser;

/** The same with scripts switched off. */
class OverdueListWithoutScriptsInTheBrowserTest extends OverdueListInTheBrowserTest {

  @Override
  boolean scripts() {
    return false;
  }
}
