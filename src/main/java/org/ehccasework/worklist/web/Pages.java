package org.ehccasework.worklist.web;

/** Which page of a long list this is; previous and next are addresses, null at the ends. */
record Pages(int page, int of, String previous, String next) {

  /** @param address the list's address with its filters, ending so that a page number can follow */
  static Pages of(int page, int size, int total, String address) {
    int last = Math.max(1, (total + size - 1) / size);
    return new Pages(page, last, page > 1 ? address + "page=" + (page - 1) : null,
        page < last ? address + "page=" + (page + 1) : null);
  }
}
