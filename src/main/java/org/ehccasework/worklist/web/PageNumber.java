package org.ehccasework.worklist.web;

/** The number of a page of a list, read from an address that anyone may have changed. */
final class PageNumber {

  private static final int MOST = 100_000;

  private PageNumber() {}

  static int of(String typed) {
    boolean number = typed != null && typed.matches("\\d{1,6}");
    return number ? Math.max(1, Math.min(MOST, Integer.parseInt(typed))) : 1;
  }
}
