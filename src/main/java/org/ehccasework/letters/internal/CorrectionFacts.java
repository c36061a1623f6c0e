package org.ehccasework.letters.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.casefile.CaseFile;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.letters.internal.OwnDays.OwnDay;
import org.ehccasework.letters.internal.WrongDates.Wrong;
import org.ehccasework.web.Words;

/** What the letter that puts wrong dates right is told: each date as it is, beside the one that was told. */
final class CorrectionFacts {

  private static final Map<String, String> WHAT = Map.of(
      WrongDates.DECIDE, "To decide whether to assess, and to tell you",
      WrongDates.NO_PLAN, "To tell you, if there will be no EHC plan",
      WrongDates.FINAL, "To send you the final EHC plan, if we issue one",
      WrongDates.DRAFT, "To send you a draft of the plan, as we aim to");
  private static final Map<NoticeType, String> YOURS = Map.of(
      NoticeType.N5, "To tell us your views for the assessment",
      NoticeType.N8, "To tell us what you think of the draft plan, to ask for a school or college, or to ask for a "
          + "meeting");

  private static final Map<NoticeType, String> ASKED = Map.of(NoticeType.N5, "To send us your advice",
      NoticeType.N9, "To reply to our consultation");

  private CorrectionFacts() {}

  /** What an adviser or a setting is told of the one request it got. */
  static Map<String, String> of(Wrong request) {
    return Map.of(NoticeFacts.WRONG_LETTERS, names(List.of(request)), NoticeFacts.RIGHT_DATES,
        ownLines(request).collect(Collectors.joining("\n")), NoticeFacts.PUTS_RIGHT, putsRight(request.own()));
  }

  /** Every fact such a letter may have; blank where there is nothing of it to tell. */
  static Map<String, String> of(List<Wrong> letters, CaseFile file) {
    List<OwnDay> own = letters.stream().flatMap(one -> one.own().stream()).toList();
    Map<String, String> facts = new TreeMap<>();
    facts.put(NoticeFacts.WRONG_LETTERS, names(letters.stream().filter(Wrong::toFamily).toList()));
    facts.put(NoticeFacts.RECEIVED_BEFORE, letters.stream().map(Wrong::received).filter(day -> day != null)
        .reduce((first, last) -> last).map(LocalDate::toString).orElse(""));
    facts.put(NoticeFacts.RIGHT_DATES, lines(letters, file));
    facts.put(NoticeFacts.OWN_DAYS, own.isEmpty() ? "" : "yes");
    facts.put(NoticeFacts.TOLD_LATER, own.stream().anyMatch(OwnDay::isShorter) ? "yes" : "");
    facts.put(NoticeFacts.PUTS_RIGHT, putsRight(own));
    return facts;
  }

  private static String putsRight(List<OwnDay> own) {
    return own.stream().map(day -> day.putRight().line()).collect(Collectors.joining("\n"));
  }

  private static String names(List<Wrong> letters) {
    return letters.stream().map(CorrectionFacts::dates).flatMap(Collection::stream).distinct().sorted()
        .map(Words::date).collect(Collectors.joining(" and of ", "our letter of ", ""));
  }

  /** The dates on the papers that are wrong. */
  private static List<LocalDate> dates(Wrong letter) {
    return letter.own().isEmpty() ? List.of(letter.notice().dispatchedOn())
        : letter.own().stream().map(day -> day.told().sending().on()).toList();
  }

  private static String lines(List<Wrong> letters, CaseFile file) {
    Set<String> lines = new LinkedHashSet<>();
    List.of(WrongDates.DECIDE, WrongDates.NO_PLAN, WrongDates.DRAFT, WrongDates.FINAL).forEach(limit ->
        letters.stream().filter(one -> one.limits().containsKey(limit)).reduce((first, last) -> last)
            .ifPresent(one -> lines.add(line(limit, one.limits().get(limit), file))));
    letters.forEach(letter -> ownLines(letter).forEach(lines::add));
    if (lines.isEmpty()) {
      lines.add("All other dates in it stay as they are");
    }
    return String.join("\n", lines);
  }

  private static String line(String limit, LocalDate told, CaseFile file) {
    return WHAT.get(limit) + ": by " + Words.dayAndDate(LegalDates.last(limit, file.clockStart())) + ", not by "
        + Words.dayAndDate(told);
  }

  /** One line for all copies that say the same, else one for each household. */
  private static Stream<String> ownLines(Wrong letter) {
    Map<String, List<String>> readers = new LinkedHashMap<>();
    letter.own().forEach(day -> readers.computeIfAbsent(line(day), line -> new ArrayList<>())
        .add(day.to().name()));
    return readers.entrySet().stream().map(line -> readers.size() == 1 ? line.getKey()
        : line.getKey() + " (the letter to " + String.join(" and ", line.getValue()) + ")");
  }

  private static String line(OwnDay day) {
    NoticeType type = day.letter().type();
    String what = day.to().isFamily() || !ASKED.containsKey(type)
        ? YOURS.getOrDefault(type, "To contact the mediation adviser, and to appeal, 2 months from the day we sent the "
            + "letter of " + Words.date(day.told().sending().on())) : ASKED.get(type);
    return what + ": by " + Words.dayAndDate(day.rightDay()) + ", not by " + Words.dayAndDate(day.toldDay());
  }
}
