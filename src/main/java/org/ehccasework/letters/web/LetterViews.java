package org.ehccasework.letters.web;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ehccasework.letters.Letter;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.internal.Corrections;
import org.ehccasework.letters.internal.NoticeWording;
import org.ehccasework.letters.internal.Recipient;
import org.ehccasework.letters.internal.Sheets;
import org.ehccasework.letters.internal.Sheets.Sheet;
import org.ehccasework.people.CurrentActor;
import org.ehccasework.people.Role;
import org.ehccasework.people.StaffDirectory;
import org.ehccasework.people.SystemActor;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Draws up the page of one letter. */
@Component
class LetterViews {

  /**
   * The page of a letter.
   *
   * @param draft true while its dates are those of today
   * @param correctHref where a manager corrects how it was sent; null for others and before it was sent
   * @param takeBackHref where a manager takes it back; null for others and where that is not possible
   * @param reopenHref where its approval is taken back; null for those who send no letters and where it is not approved
   * @param copies where each copy is to be had as a file, by what its link says
   * @param toMend what keeps it from being approved
   * @param care what to think of before it goes
   * @param done what was done with it, by whom and when
   * @param links the links to it that were mailed
   */
  record View(String reference, String name, boolean draft, String correctHref, String takeBackHref,
      String reopenHref, Letter letter, Map<String, String> copies, List<String> toMend, List<String> care,
      List<String> recipients, Map<String, String> done, List<LinkLines.Line> links) {}

  private final Sheets sheets;
  private final Corrections corrections;
  private final StaffDirectory staff;
  private final CurrentActor actor;
  private final LinkLines links;

  LetterViews(Sheets sheets, Corrections corrections, StaffDirectory staff, CurrentActor actor, LinkLines links) {
    this.links = links;
    this.sheets = sheets;
    this.corrections = corrections;
    this.staff = staff;
    this.actor = actor;
  }

  View of(UUID id) {
    var sheet = sheets.of(id);
    var notice = sheet.notice();
    boolean draft = notice.is(Status.PREPARED) || notice.is(Status.APPROVED);
    boolean correct = notice.is(Status.DISPATCHED) && isManager();
    boolean takeBack = draft && notice.type().mayBeTakenBack() && isManager();
    boolean reopen = notice.is(Status.APPROVED) && (isManager() || actor.get().has(Role.COORDINATOR)
        || actor.get().has(Role.DECISION_OFFICER));
    var href = LetterState.href(notice.notice());
    return new View(notice.caseRef(), notice.notice().name(), draft, correct ? href + "/correct" : null,
        takeBack ? href + "/take-back" : null, reopen ? href + "/reopen" : null, sheet.letter(), copies(href, sheet.to()),
        sheet.toMend(), sheet.care(), LetterNotes.recipients(sheet), done(sheet), links.of(notice, sheet.to()));
  }

  private static Map<String, String> copies(String href, List<Recipient> to) {
    Map<String, String> copies = new LinkedHashMap<>();
    if (to.size() < 2) {
      copies.put("Download as PDF", href + "/pdf");
      return copies;
    }
    for (int place = 0; place < to.size(); place++) {
      copies.put("Download as PDF, to " + to.get(place).words(), href + "/pdf?copy=" + (place + 1));
    }
    return copies;
  }

  private boolean isManager() {
    return actor.get().has(Role.TEAM_MANAGER) || actor.get().has(Role.SEND_MANAGER);
  }

  private Map<String, String> done(Sheet sheet) {
    var stored = sheet.notice();
    var notice = stored.notice();
    Map<String, String> done = new LinkedHashMap<>();
    done.put("Prepared", Words.date(notice.preparedOn()));
    if (notice.approvedBy() != null) {
      done.put("Approved", when(notice.approvedBy(), notice.approvedAt()));
    }
    if (stored.wording() != null) {
      done.put("Wording", stored.wording());
    }
    if (notice.status() == Status.DISPATCHED) {
      putSending(sheet, done);
    }
    if (notice.status() == Status.CANCELLED) {
      done.put("Not sent", "This letter is no longer needed.");
    }
    return done;
  }

  private void putSending(Sheet sheet, Map<String, String> done) {
    var stored = sheet.notice();
    if (stored.notice().isKept()) {
      done.put("Kept for the family", Words.dayAndDate(stored.sent().on()));
      done.put("Counts as given", "No. Nobody in the family was told, so a legal duty to tell them stays open. If they "
          + "are told later, correct how it was sent.");
    } else {
      done.put("Sent", Words.dayAndDate(stored.sent().on()) + ", " + NoticeWording.by(stored.sent().method())
          + (sheet.differ() ? ". Copies went in other ways too: see who gets this letter" : ""));
      done.put("Counts as given", Words.dayAndDate(stored.sent().effectiveOn()));
    }
    done.put("Recorded", when(stored.dispatchedBy(), stored.dispatchedAt()));
    if (stored.note() != null && !stored.note().isBlank()) {
      done.put("Note", stored.note());
    }
    if (sheet.otherwise()) {
      done.put("Dates in it", "As on the paper that left. The record of its sending was corrected afterwards.");
    }
    corrections.of(stored.id()).forEach(was -> done.merge("Corrected", when(was.by(), was.at()) + ". Before, it said "
        + (was.copies() == null ? was.was().words() : was.copies())
        + ". Reason: " + was.reason(), (first, next) -> first + "\n" + next));
  }

  private String when(String by, Instant at) {
    var who = by.equals(SystemActor.USERNAME) ? "the service" : staff.nameOf(by);
    return Words.dateAndTime(at) + ", by " + who;
  }
}
