package org.ehccasework.advice.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.ehccasework.advice.internal.AdviceDue;
import org.ehccasework.advice.internal.AdviceRequest;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.clock.CaseExceptions;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** What an adviser gets in the hand for an answer: a number, a day, and what happens now. */
@Component
class Receipts {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final int LENGTH = 8;

  private final CaseFiles files;
  private final CaseExceptions exceptions;
  private final StaffDirectory staff;

  Receipts(CaseFiles files, CaseExceptions exceptions, StaffDirectory staff) {
    this.files = files;
    this.exceptions = exceptions;
    this.staff = staff;
  }

  /** @param lines who will see it, or what happens now */
  record Receipt(String title, String number, String date, String heading, List<String> lines) {}

  /** Empty while nothing was answered. */
  Optional<Receipt> of(AdviceRequest request, String what) {
    if (!request.isOpen()) {
      return Optional.ofNullable(request.answer().recordedOn()).map(day -> new Receipt(
          request.saysNothing() ? "Answer sent" : "Advice sent", number(request.id()), Words.date(day),
          "Who will see it", seenBy(request)));
    }
    if (what.equals("more-time")) {
      return exceptions.of(request.caseRef()).stream()
          .filter(claim -> AdviceDue.itemId(request.id()).equals(claim.itemId())).findFirst()
          .map(claim -> new Receipt("You have asked for more time", number(claim.id()),
              Words.date(claim.claimedAt().atZone(LONDON).toLocalDate()), "What happens now", List.of(
                  "An officer decides whether it excuses you. The family gets a letter about it.",
                  "The date does not move. Send your advice as soon as you can.")));
    }
    return Optional.ofNullable(request.elsewhere()).map(elsewhere -> new Receipt("You named someone else to ask",
        number(request.id()), Words.date(elsewhere.on()), "What happens now", List.of(
            coordinator(request) + " sends the request on. Until then the six weeks keep running.")));
  }

  /** Who reads advice once it is sent. */
  List<String> seenBy(AdviceRequest request) {
    return List.of(coordinator(request) + ", and the panel and officers who decide.",
        "The child's parents or the young person: advice is part of the plan (section K), and they get it with the "
            + "draft.", "The schools or colleges that are asked whether they can meet the needs.");
  }

  private String coordinator(AdviceRequest request) {
    String coordinator = files.get(request.caseRef()).coordinator();
    return coordinator == null ? "The coordinator of the case" : staff.nameOf(coordinator) + ", the coordinator";
  }

  /** Names nobody, and is the same whenever it is asked for. */
  private static String number(UUID id) {
    return "ADV-" + id.toString().substring(0, LENGTH).toUpperCase(Locale.ROOT);
  }
}
