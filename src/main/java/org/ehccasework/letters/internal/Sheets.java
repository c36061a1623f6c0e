package org.ehccasework.letters.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.letters.Letter;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.statute.Method;
import org.ehccasework.web.Violation;
import org.springframework.stereotype.Component;

/** Lays letters out to be looked at. */
@Component
public class Sheets {

  /**
   * A letter to look at. Before it is sent its dates are those of today.
   *
   * @param notTo who would have it but must not be written to
   * @param toMend what keeps it from being approved
   * @param lacks what it should hold as well, but does not wait for
   * @param byWhen how to send it in time
   */
  public record Sheet(StoredNotice notice, Letter letter, List<Recipient> to, List<Recipient> notTo,
      List<String> toMend, List<String> lacks, List<String> byWhen) {}

  private final NoticeRows notices;
  private final RecipientRows kept;
  private final CaseFiles files;
  private final Recipients recipients;
  private final LetterWriting writing;
  private final Clock clock;

  Sheets(NoticeRows notices, RecipientRows kept, CaseFiles files, Recipients recipients, LetterWriting writing,
      Clock clock) {
    this.notices = notices;
    this.kept = kept;
    this.files = files;
    this.recipients = recipients;
    this.writing = writing;
    this.clock = clock;
  }

  public Sheet of(UUID noticeId) {
    var notice = notices.stored(noticeId);
    var file = files.get(notice.caseRef());
    var letter = writing.of(notice, file);
    if (notice.is(Status.DISPATCHED)) {
      var sent = notice.sent().dates().fill(letter);
      return new Sheet(notice, sent, kept.of(noticeId), List.of(), List.of(), List.of(), List.of());
    }
    var chosen = recipients.of(notice, file);
    var today = new Sending(LocalDate.now(clock), Method.PORTAL);
    var toMend = notice.is(Status.PREPARED) ? LetterCheck.problems(notice, letter, chosen).stream()
        .map(Violation::message).toList() : List.<String>of();
    var lacks = notice.is(Status.PREPARED) ? LetterCheck.lacks(notice, letter) : List.<String>of();
    return new Sheet(notice, today.dates().fill(letter), chosen.to(), chosen.notTo(), toMend, lacks,
        byWhen(notice, file, today.on()));
  }

  private static List<String> byWhen(StoredNotice notice, CaseFile file, LocalDate today) {
    if (notice.is(Status.CANCELLED)) {
      return List.of();
    }
    return LastDay.of(notice.type(), file.clockStart(), notice.preparedOn()).stream()
        .map(day -> day.advice(today)).toList();
  }
}
