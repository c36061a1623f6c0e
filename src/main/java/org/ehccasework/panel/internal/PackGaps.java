package org.ehccasework.panel.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ehccasework.advice.read.AdviceToCome;
import org.ehccasework.casefile.DocumentStore;
import org.ehccasework.panel.Question;
import org.springframework.stereotype.Component;

/** What a panel would miss among the papers of a case; it is said and stops nothing, for no date waits for papers. */
@Component
public class PackGaps {

  private final AdviceToCome advice;
  private final DocumentStore documents;

  PackGaps(AdviceToCome advice, DocumentStore documents) {
    this.advice = advice;
    this.documents = documents;
  }

  /** By case, in words that follow "Still missing:"; in as many statements for many cases as for one. */
  public Map<String, List<String>> of(Map<String, Question> cases) {
    Map<String, List<String>> toCome = advice.stillToCome(cases.keySet());
    Set<String> documented = documents.withSome(cases.keySet());
    Map<String, List<String>> gaps = new HashMap<>();
    cases.forEach((ref, question) -> {
      List<String> missing = new ArrayList<>();
      if (question == Question.TO_ASSESS && !documented.contains(ref)) {
        missing.add("documents that came with the request");
      }
      toCome.getOrDefault(ref, List.of()).stream().map(body -> body.substring(0, 1).toLowerCase(Locale.UK)
          + body.substring(1)).forEach(missing::add);
      gaps.put(ref, missing);
    });
    return gaps;
  }
}
