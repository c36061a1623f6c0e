package org.ehccasework.settings.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ehccasework.settings.ClosedTime;
import org.ehccasework.settings.Closure;
import org.ehccasework.settings.Closure.Source;
import org.ehccasework.settings.Term;

/** Works out when a setting is closed: between two terms, and when it said so. */
final class Closures {

  private Closures() {}

  /** The council's terms count only where the setting has none of its own. */
  static List<Closure> of(List<Term> own, List<Term> councils, List<ClosedTime> closed) {
    List<Closure> found = new ArrayList<>(own.isEmpty() ? between(councils, Source.COUNCIL)
        : between(own, Source.SETTING));
    closed.forEach(each -> found.add(new Closure(each.closedFrom(), each.reopensOn(), each.reason(), Source.SETTING)));
    found.sort(Comparator.comparing(Closure::from));
    return List.copyOf(found);
  }

  private static List<Closure> between(List<Term> terms, Source source) {
    List<Term> inOrder = terms.stream().sorted(Comparator.comparing(Term::opensOn)).toList();
    List<Closure> found = new ArrayList<>();
    for (int i = 1; i < inOrder.size(); i++) {
      Term before = inOrder.get(i - 1);
      Term after = inOrder.get(i);
      if (after.opensOn().isAfter(before.lastSessionOn().plusDays(1))) {
        found.add(new Closure(before.lastSessionOn().plusDays(1), after.opensOn(),
            "Between " + before.name() + " and " + after.name(), source));
      }
    }
    return found;
  }
}
