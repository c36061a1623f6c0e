package org.ehccasework.advice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.ehccasework.advice.internal.AskedRequests;
import org.ehccasework.advice.internal.AskedRequests.Asked;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** What an adviser is asked, the most urgent first, and what they have sent lately. */
@Component
class ContributeList {

  private final AskedRequests asked;
  private final CurrentActor actor;
  private final Clock clock;

  ContributeList(AskedRequests asked, CurrentActor actor, Clock clock) {
    this.asked = asked;
    this.actor = actor;
    this.clock = clock;
  }

  /** One request in a row; the colour only repeats what the words say. */
  record Line(String child, String body, String href, String due, String status, String colour) {}

  /** Rows under a heading. */
  record Group(String title, List<Line> lines) {}

  List<Group> groups() {
    var today = LocalDate.now(clock);
    List<Asked> all = asked.of(actor.get(), today);
    return List.of(
        new Group("Questions about what you sent", all.stream().filter(one -> one.questionBy() != null)
            .map(one -> question(one, today)).toList()),
        new Group("To answer", all.stream().filter(one -> one.sentOn() == null).map(one -> open(one, today)).toList()),
        new Group("Sent", all.stream().filter(one -> one.sentOn() != null && one.questionBy() == null)
            .map(one -> sent(one, today)).toList()))
        .stream().filter(group -> !group.lines().isEmpty()).toList();
  }

  private static Line open(Asked one, LocalDate today) {
    boolean late = one.due() != null && one.due().isBefore(today);
    String due = one.due() == null ? "" : Words.shortDay(one.due(), today);
    String far = one.due() == null ? "Asked" : Words.due(one.due(), today);
    boolean soon = one.due() != null && !one.due().isAfter(today.plusDays(7));
    String status = far + (one.elsewhereOn() != null ? ". You named someone else" : one.draft() ? ". Begun" : "");
    return new Line(one.child(), one.body(), "/contribute/" + one.id(), due, status,
        late ? "red" : soon ? "yellow" : "grey");
  }

  private static Line question(Asked one, LocalDate today) {
    boolean late = one.questionBy().isBefore(today);
    return new Line(one.child(), one.body(), "/contribute/" + one.id(), Words.shortDay(one.questionBy(), today),
        "Question: " + Words.due(one.questionBy(), today).toLowerCase(Locale.UK), late ? "red" : "yellow");
  }

  private static Line sent(Asked one, LocalDate today) {
    return new Line(one.child(), one.body(), "/contribute/" + one.id(),
        one.due() == null ? "" : Words.shortDay(one.due(), today), "Sent " + Words.dayMonth(one.sentOn(), today),
        "green");
  }
}
