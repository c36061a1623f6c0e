package org.ehccasework.letters.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.letters.Letter;
import org.ehccasework.letters.Notice.Status;
import org.ehccasework.letters.internal.Recipients.Chosen;
import org.ehccasework.statute.Method;
import org.ehccasework.web.Violation;
import org.springframework.stereotype.Component;

/** Lays letters out to be looked at. */
@Component
public class Sheets {

  /**
   * A letter to look at. Before it is sent its dates are those of today.
   *
   * @param letter the words to all who get it together
   * @param copies one for each who gets it
   * @param own the words of each copy, in the same order
   * @param notTo who would have it but must not be written to
   * @param care what to think of before it goes
   * @param toMend what keeps it from being approved
   * @param lacks what it should hold as well, but does not wait for
   * @param byWhen how to send it in time
   * @param otherwise whether it is recorded now as sent otherwise than its own paper says
   */
  public record Sheet(StoredNotice notice, Letter letter, List<Copy> copies, List<Letter> own, List<Recipient> notTo,
      List<String> care, List<String> toMend, List<String> lacks, List<String> byWhen,
      boolean otherwise) {

    public List<Recipient> to() {
      return copies.stream().map(Copy::to).toList();
    }

    /** Whether the copies left, or would leave, in more than one way. */
    public boolean differ() {
      return copies.stream().map(Copy::sending).distinct().count() > 1;
    }
  }

  private final NoticeRows notices;
  private final RecipientRows kept;
  private final ToldRows told;
  private final CaseFiles files;
  private final Recipients recipients;
  private final LetterWriting writing;
  private final Clock clock;

  Sheets(NoticeRows notices, RecipientRows kept, ToldRows told, CaseFiles files, Recipients recipients,
      LetterWriting writing, Clock clock) {
    this.told = told;
    this.notices = notices;
    this.kept = kept;
    this.files = files;
    this.recipients = recipients;
    this.writing = writing;
    this.clock = clock;
  }

  public Sheet of(UUID noticeId) {
    return of(notices.stored(noticeId), LocalDate.now(clock));
  }

  /** As whoever got it by mail reads it, also while other copies of it have not left yet. */
  public Sheet asLeft(StoredNotice notice, Instant mailedAt) {
    return of(notice, mailedAt == null ? LocalDate.now(clock) : mailedAt.atZone(clock.getZone()).toLocalDate());
  }

  private Sheet of(StoredNotice notice, LocalDate day) {
    var file = files.get(notice.caseRef());
    var words = writing.of(notice, file);
    if (notice.is(Status.DISPATCHED)) {
      var copies = kept.of(notice).all();
      var greeted = new Chosen(copies.stream().map(Copy::to).toList(), List.of(), List.of(), List.of()).greeted();
      var paper = told.onPaper(notice.id());
      var usual = paper.values().stream().findFirst().orElse(notice.sent());
      return new Sheet(notice, usual.dates().fill(words, greeted), copies, own(words, copies, greeted,
          place -> paper.getOrDefault(place, copies.get(place).isSent() ? copies.get(place).sending() : notice.sent())),
          List.of(), List.of(), List.of(), List.of(), List.of(),
          IntStream.range(0, copies.size()).anyMatch(place -> paper.containsKey(place)
              && !paper.get(place).equals(copies.get(place).sending())));
    }
    var chosen = recipients.of(notice, file);
    var today = new Sending(day, Method.PORTAL);
    var copies = chosen.to().stream().map(to -> new Copy(to, today, null)).toList();
    var toMend = notice.is(Status.PREPARED) ? LetterCheck.problems(notice, words, notice.freePart(), chosen).stream()
        .map(Violation::message).toList() : List.<String>of();
    var lacks = notice.is(Status.PREPARED) ? LetterCheck.lacks(notice, words) : List.<String>of();
    return new Sheet(notice, today.dates().fill(words, chosen.greeted()), copies,
        own(words, copies, chosen.greeted(), place -> today), chosen.notTo(),
        notice.is(Status.CANCELLED) ? List.of() : LetterCheck.care(notice, words, chosen), toMend, lacks,
        byWhen(notice, file, today.on()), false);
  }

  /** Each household reads its own name and the dates of its own copy as it left; bodies read what the family does. */
  private static List<Letter> own(Letter words, List<Copy> copies, String greeted, IntFunction<Sending> sent) {
    return IntStream.range(0, copies.size()).mapToObj(place -> sent.apply(place).dates().fill(words,
        copies.get(place).to().isFamily() ? copies.get(place).to().name() : greeted)).toList();
  }

  private static List<String> byWhen(StoredNotice notice, CaseFile file, LocalDate today) {
    if (notice.is(Status.CANCELLED)) {
      return List.of();
    }
    return LastDay.of(notice.type(), file.clockStart(), notice.preparedOn()).stream()
        .map(day -> day.advice(today)).toList();
  }
}
