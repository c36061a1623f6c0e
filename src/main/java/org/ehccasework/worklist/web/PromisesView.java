package org.ehccasework.worklist.web;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.worklist.Promises;

/**
 * The promises a person has to keep.
 *
 * @param summary as in "3 promises to keep, 1 overdue"
 * @param more that there are more than are shown; null where there are not
 */
record PromisesView(String summary, String more, List<PromiseView> lines) {

  /** Null where there is nothing to keep. */
  static PromisesView of(Promises promises, LocalDate today) {
    if (promises.all() == 0) {
      return null;
    }
    String all = promises.all() == 1 ? "1 promise to keep" : "%,d promises to keep".formatted(promises.all());
    return new PromisesView(promises.overdue() == 0 ? all : "%s, %,d overdue".formatted(all, promises.overdue()),
        promises.all() > Promises.MOST ? "The %d most urgent of %,d.".formatted(Promises.MOST, promises.all()) : null,
        promises.lines().stream().map(line -> PromiseView.of(line, today)).toList());
  }
}
