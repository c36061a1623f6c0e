package org.ehccasework.letters.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.internal.OwnDays.OwnDay;
import org.ehccasework.letters.internal.WordedRows.Worded;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Letters the family has that tell a day which was put right after they were approved. */
@Component
public class WrongDates {

  static final String DECIDE = "decide-whether-to-assess";
  static final String NO_PLAN = "notify-decision-not-to-issue";
  static final String FINAL = "send-final-plan";
  static final String DRAFT = "send-draft-plan";

  private static final Set<NoticeType> TELL_RECEIPT = Set.of(NoticeType.N1, NoticeType.N2, NoticeType.CORRECTION);
  private static final Map<NoticeType, List<String>> TOLD = Map.of(NoticeType.N1, List.of(DECIDE),
      NoticeType.N2, List.of(DECIDE), NoticeType.N3, List.of(NO_PLAN, FINAL), NoticeType.N7, List.of(DRAFT, FINAL),
      NoticeType.CORRECTION, List.of(DECIDE, NO_PLAN, FINAL));

  private final WordedRows rows;
  private final CaseFiles files;
  private final OwnDays ownDays;

  WrongDates(WordedRows rows, CaseFiles files, OwnDays ownDays) {
    this.rows = rows;
    this.files = files;
    this.ownDays = ownDays;
  }

  /**
   * One letter with what is wrong in it.
   *
   * @param received the day of receipt it tells; null where it tells none, or the right one
   * @param limits the limits whose last days it tells wrong
   * @param own the copies whose last days, counted from the letter itself, are wrong
   */
  public record Wrong(StoredNotice letter, LocalDate received, Map<String, LocalDate> limits, List<OwnDay> own) {

    public Notice notice() {
      return letter.notice();
    }

    /** Whether the family has it, whoever else got it. */
    boolean toFamily() {
      return letter.type().toFamily() || own.stream().anyMatch(day -> day.to().isFamily());
    }

    /** Whether it asks one adviser or setting, who is told alone. */
    boolean isRequest() {
      return !toFamily() && (letter.type() == NoticeType.N5 || letter.type() == NoticeType.N9);
    }

    /** As in "Sent on 13 October 2026. It tells the old day of receipt, 7 September 2026, and 1 old date". */
    public String words() {
      List<String> wrong = Stream.concat(received == null ? Stream.<String>of()
          : Stream.of("the old day of receipt, " + Words.date(received)), oldDates()).toList();
      return "Sent on " + Words.date(notice().dispatchedOn()) + ". It tells " + String.join(", and ", wrong);
    }

    private Stream<String> oldDates() {
      List<String> days = own.stream().map(day -> Words.date(day.toldDay()) + " as a last day, which is now "
          + Words.date(day.rightDay())).distinct().toList();
      return Stream.concat(limits.isEmpty() ? Stream.of()
          : Stream.of(limits.size() == 1 ? "1 old date" : limits.size() + " old dates"), days.stream());
    }
  }

  /** Those of a case, the oldest first; none once a letter that put them right has left. */
  public List<Wrong> of(String caseRef) {
    List<Worded> worded = rows.of(caseRef);
    return worded.isEmpty() ? List.of() : wrong(worded, files.get(caseRef));
  }

  /** Those that one letter to the family puts right, also for whoever else got them or was told the same. */
  List<Wrong> ofFamily(String caseRef) {
    List<Wrong> wrong = of(caseRef).stream().filter(one -> !one.isRequest()).toList();
    return wrong.stream().anyMatch(Wrong::toFamily) ? wrong : List.of();
  }

  private List<Wrong> wrong(List<Worded> worded, CaseFile file) {
    List<Wrong> found = new ArrayList<>();
    for (Worded one : worded) {
      StoredNotice letter = one.letter();
      boolean received = one.byOldCase() && TELL_RECEIPT.contains(letter.type())
          && !letter.toldReceivedOn().equals(file.receivedOn());
      Wrong wrong = new Wrong(letter, received ? letter.toldReceivedOn() : null,
          one.byOldCase() ? limits(letter, file) : Map.of(), ownDays.wrong(letter));
      if (wrong.received() != null || !wrong.limits().isEmpty() || !wrong.own().isEmpty()) {
        found.add(wrong);
      }
    }
    return found;
  }

  /** By limit the last day it tells, where that is another now. */
  private static Map<String, LocalDate> limits(StoredNotice letter, CaseFile file) {
    Map<String, LocalDate> wrong = new TreeMap<>();
    String due = letter.details().facts().get(NoticeFacts.DUE);
    TOLD.getOrDefault(letter.type(), due == null ? List.of() : List.of(DECIDE, NO_PLAN, FINAL)).forEach(limit -> {
      LocalDate told = LegalDates.last(limit, letter.toldClockStart());
      boolean tells = due == null || told.equals(LocalDate.parse(due));
      if (tells && !told.equals(LegalDates.last(limit, file.clockStart()))) {
        wrong.put(limit, told);
      }
    });
    return wrong;
  }
}
