package org.ehccasework.api;

import java.util.List;

/** One page of a list; pages count from 1. */
record Page<T>(List<T> items, int page, int size, int total) {

  /** A list short enough to be given whole. */
  static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, 1, items.size(), items.size());
  }
}
