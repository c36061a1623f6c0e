package org.ehccasework.letters.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.casefile.CaseFiles;
import org.ehccasework.letters.Notice;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.web.Words;
import org.springframework.stereotype.Component;

/** Letters the family has that tell a day which was put right after they were approved. */
@Component
public class WrongDates {

  private static final String DECIDE = "decide-whether-to-assess";
  private static final String NO_PLAN = "notify-decision-not-to-issue";
  private static final String FINAL = "send-final-plan";
  private static final String DRAFT = "send-draft-plan";
  private static final Map<NoticeType, List<String>> TOLD = Map.of(NoticeType.N1, List.of(DECIDE),
      NoticeType.N3, List.of(NO_PLAN, FINAL), NoticeType.N7, List.of(DRAFT, FINAL),
      NoticeType.CORRECTION, List.of(DECIDE, NO_PLAN, FINAL));
  private static final Map<String, String> WHAT = Map.of(
      DECIDE, "To decide whether to assess, and to tell you",
      NO_PLAN, "To tell you, if there will be no EHC plan",
      FINAL, "To send you the final EHC plan, if we issue one",
      DRAFT, "To send you a draft of the plan, as we aim to");

  private final NoticeRows notices;
  private final CaseFiles files;

  WrongDates(NoticeRows notices, CaseFiles files) {
    this.notices = notices;
    this.files = files;
  }

  /**
   * One letter with what is wrong in it.
   *
   * @param received the day of receipt it tells; null where it tells none, or the right one
   * @param limits the limits whose last days it tells wrong
   */
  public record Wrong(Notice notice, LocalDate received, Map<String, LocalDate> limits) {

    /** As in "Said that the request came on 7 September 2026, and 1 wrong date". */
    public String words() {
      String dates = limits.size() == 1 ? "1 old date" : limits.size() + " old dates";
      return "Sent on " + Words.date(notice.dispatchedOn()) + ". It tells " + (received == null ? dates
          : limits.isEmpty() ? "the old day of receipt, " + Words.date(received)
              : "the old day of receipt, " + Words.date(received) + ", and " + dates);
    }
  }

  /** Those of a case, the oldest first; none once a letter that put them right has left. */
  public List<Wrong> of(String caseRef) {
    List<StoredNotice> worded = notices.worded(caseRef);
    return worded.isEmpty() ? List.of() : wrong(worded, files.get(caseRef));
  }

  private static List<Wrong> wrong(List<StoredNotice> worded, CaseFile file) {
    List<Wrong> found = new ArrayList<>();
    for (StoredNotice letter : worded) {
      boolean tellsReceipt = letter.type() == NoticeType.N1 || letter.type() == NoticeType.CORRECTION;
      LocalDate received = tellsReceipt && !letter.toldReceivedOn().equals(file.receivedOn())
          ? letter.toldReceivedOn() : null;
      Map<String, LocalDate> limits = limits(letter, file);
      if (received != null || !limits.isEmpty()) {
        found.add(new Wrong(letter.notice(), received, limits));
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

  /** What the letter that puts them right is told. */
  Map<String, String> facts(List<Wrong> letters, CaseFile file) {
    Map<String, String> facts = new TreeMap<>();
    facts.put(NoticeFacts.WRONG_LETTERS, letters.stream().map(one -> Words.date(one.notice().dispatchedOn())).distinct()
        .collect(Collectors.joining(" and of ", "our letter of ", "")));
    letters.stream().map(Wrong::received).filter(day -> day != null).reduce((first, last) -> last)
        .ifPresent(day -> facts.put(NoticeFacts.RECEIVED_BEFORE, day.toString()));
    Set<String> lines = new LinkedHashSet<>();
    List.of(DECIDE, NO_PLAN, DRAFT, FINAL).forEach(limit -> letters.stream()
        .filter(one -> one.limits().containsKey(limit)).reduce((first, last) -> last)
        .ifPresent(one -> lines.add(line(limit, one.limits().get(limit), file))));
    if (lines.isEmpty()) {
      lines.add("All other dates in it stay as they are");
    }
    facts.put(NoticeFacts.RIGHT_DATES, String.join("\n", lines));
    return facts;
  }

  private static String line(String limit, LocalDate told, CaseFile file) {
    return WHAT.get(limit) + ": by " + Words.dayAndDate(LegalDates.last(limit, file.clockStart())) + ", not by "
        + Words.dayAndDate(told);
  }
}
