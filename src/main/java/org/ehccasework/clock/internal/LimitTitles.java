package org.ehccasework.clock.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ehccasework.engine.CaseVariable;
import org.ehccasework.engine.ItemWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The title of a limit; with what it is about where a case can have several of a kind. */
@Component
class LimitTitles {

  private static final int LONGEST = 200;
  private static final Map<String, CaseVariable<String>> ITEMS = Map.of(
      LimitIds.ADVICE, CaseVariable.ADVICE_REQUEST_ID, LimitIds.CONSULTATION, CaseVariable.CONSULTATION_ID);

  private final LimitLaw law;
  private final Supplier<List<ItemWords>> items;

  LimitTitles(LimitLaw law, ObjectProvider<ItemWords> items) {
    this.law = law;
    // they need what needs this: asked for at the first use, and then once
    this.items = SingletonSupplier.of(() -> items.stream().toList());
  }

  String of(String limitId, String itemId, LocalDate startedOn) {
    String title = law.of(limitId, startedOn).title();
    String about = itemId == null ? null : items.get().stream().filter(words -> words.variable() == ITEMS.get(limitId))
        .map(words -> words.words(itemId)).findFirst().orElse(null);
    String whole = about == null ? title : title + ": " + about;
    return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
  }
}
