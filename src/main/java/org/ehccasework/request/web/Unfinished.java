package org.ehccasework.request.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.request.internal.RequestDraft;
import org.ehccasework.request.internal.RequestDrafts;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** The requests the person acting has begun and not finished, as a list. */
@Component
class Unfinished {

  private final RequestDrafts drafts;
  private final Clock clock;

  Unfinished(RequestDrafts drafts, Clock clock) {
    this.drafts = drafts;
    this.clock = clock;
  }

  /** @param about the child, else who asked */
  record Line(String about, String saved, String href, String removeHref) {}

  List<Line> lines() {
    LocalDate today = LocalDate.now(clock);
    return drafts.unfinished().stream().map(draft -> new Line(about(draft), Words.time(draft.savedAt(), today),
        StepPages.address(draft.id(), Step.of(draft.furthest())), "/cases/new/" + draft.id() + "/remove")).toList();
  }

  private static String about(RequestDraft draft) {
    String child = Stream.of("firstName", "lastName").map(name -> draft.typed().getFirst(name))
        .filter(name -> name != null && !name.isBlank()).collect(Collectors.joining(" "));
    return child.isEmpty() ? "Request from " + draft.typed().getFirst("requesterName") : child;
  }
}
