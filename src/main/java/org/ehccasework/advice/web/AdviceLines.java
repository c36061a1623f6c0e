package org.ehccasework.advice.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ehccasework.advice.internal.AdviceQuestion;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.advice.internal.AdviserScope;
import org.ehccasework.advice.web.AdvicePage.Line;
import org.ehccasework.advice.web.AdvicePage.Link;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Puts one request for advice into the words of its row. */
@Component
class AdviceLines {

  private final AdviserScope scope;
  private final Clock clock;

  AdviceLines(AdviserScope scope, Clock clock) {
    this.scope = scope;
    this.clock = clock;
  }

  /**
   * @param day the last day of the adviser's six weeks; null while the request has not left
   * @param asked what we asked about it: what waits for an answer, else what was answered last
   */
  Line of(AdviceRequest request, LocalDate day, Optional<AdviceQuestion> asked) {
    var today = LocalDate.now(clock);
    String sent = request.askedOn() == null ? "" : Words.dayMonth(request.askedOn(), today);
    Optional<AdviceQuestion> told = asked.filter(one -> one.isOpen()
        || one.isChallenge() && (request.isThin() || request.saysNothing()));
    String detail = told.map(one -> question(one, today)).orElseGet(() -> detail(request, day, today));
    return new Line(request.body(), request.organisation(), sent,
        told.map(one -> words(one, today)).orElseGet(() -> status(request, day, today)),
        told.map(one -> colour(one, today)).orElseGet(() -> colour(request, day, today)), detail, links(request));
  }

  private static String colour(AdviceQuestion one, LocalDate today) {
    return !one.isOpen() ? "blue" : one.isLate(today) ? "red" : "yellow";
  }

  private static String words(AdviceQuestion one, LocalDate today) {
    if (!one.isOpen()) {
      return "Challenge answered";
    }
    return (one.isChallenge() ? "Challenged: " : "Question: ") + Words.due(one.answerBy(), today)
        .toLowerCase(Locale.UK);
  }

  private static String question(AdviceQuestion one, LocalDate today) {
    if (!one.isOpen()) {
      return one.answeredBy() + " answered our challenge on " + Words.dayMonth(one.answeredOn(), today) + ".";
    }
    return (one.told() == null ? "We asked about it" : "We told " + one.told()) + " on "
        + Words.dayMonth(one.askedOn(), today) + ". Answer by " + Words.dayAndDate(one.answerBy()) + ".";
  }

  private static String status(AdviceRequest request, LocalDate day, LocalDate today) {
    return switch (request.status()) {
      case RECEIVED -> request.seen() == null ? "New" : request.isThin() ? "Check reply" : "Received";
      case REUSED -> "Used again";
      case NOT_PROVIDED -> "Will not be provided";
      case WRONG_PERSON -> "Wrong person asked";
      case TAKEN_BACK -> "Taken back";
      case NOTHING_TO_ADD -> request.kind().isWantedByLaw() ? "Check reply" : "Nothing to add";
      case OPEN -> request.elsewhere() != null ? "Sent back to us"
          : day == null ? "Being sent" : Words.due(day, today);
    };
  }

  private static String colour(AdviceRequest request, LocalDate day, LocalDate today) {
    if (request.status() == AdviceRequest.Status.RECEIVED && request.seen() == null) {
      return "blue";
    }
    if (request.isThin()) {
      return "orange";
    }
    if (request.isSettled()) {
      return "green";
    }
    if (request.saysNothing() || request.elsewhere() != null) {
      return "orange";
    }
    if (!request.isOpen() || day != null && day.isBefore(today)) {
      return "red";
    }
    return day != null && !day.isAfter(today.plusDays(1)) ? "yellow" : "grey";
  }

  private static String detail(AdviceRequest request, LocalDate day, LocalDate today) {
    List<String> parts = new ArrayList<>();
    if (request.isHere()) {
      parts.add(received(request));
    } else if (request.saysNothing()) {
      parts.add("They replied that they have nothing to add on " + Words.date(request.answer().receivedOn()) + "."
          + (request.isSettled() ? "" : " That is not advice: the law wants needs, outcomes and provision."));
    } else if (request.isRefused()) {
      parts.add(request.answer().reason() + " Get equal advice from someone else.");
    } else if (day != null) {
      parts.add("Due " + Words.dayAndDate(day) + ".");
    }
    if (request.elsewhere() != null) {
      parts.add("They say that " + request.elsewhere().name() + " should be asked. The six weeks keep running.");
    }
    if (request.isOpen() && request.remindedOn() != null) {
      parts.add("Reminder sent " + Words.dayMonth(request.remindedOn(), today) + ".");
    }
    if (request.isOpen() && request.escalatedOn() != null) {
      parts.add("Lead told " + Words.dayMonth(request.escalatedOn(), today) + ".");
    }
    return String.join(" ", parts);
  }

  private static String received(AdviceRequest request) {
    String day = Words.date(request.answer().receivedOn()) + ".";
    if (request.status() == AdviceRequest.Status.RECEIVED && request.seen() == null) {
      return "Received " + day + " Nobody has read it yet.";
    }
    return request.isThin() ? day + " It is a line or two: does it say needs, outcomes and provision?" : day;
  }

  private List<Link> links(AdviceRequest request) {
    String page = "/cases/" + request.caseRef() + "/advice/" + request.id();
    List<Link> links = new ArrayList<>();
    if (request.isHere() || request.saysNothing()) {
      links.add(new Link(request.seen() == null ? "Read" : "View", request.body(), page));
      if (request.isThin() && scope.mayChange()) {
        links.add(new Link("Challenge", request.body(), page + "/challenge"));
      }
    }
    boolean waits = request.isOpen() && request.askedOn() != null;
    if (waits && request.elsewhere() != null && scope.mayChange()) {
      links.add(new Link("Send on", request.body(), page + "/send-on"));
    }
    if (waits && scope.mayRecord()) {
      links.add(new Link("Record", request.body(), "/cases/" + request.caseRef() + "/record-advice/" + request.id()));
    }
    if (waits && scope.mayChange()) {
      links.add(new Link("Take back", request.body(), page + "/take-back"));
    }
    if ((request.isRefused() || request.saysNothing() && !request.isSettled()) && scope.mayChange()) {
      links.add(new Link(request.isRefused() ? "Ask someone else" : "Ask again", request.body(),
          "/cases/" + request.caseRef() + "/advice/ask?kind=" + request.kind().code()));
    }
    return links;
  }
}
