package org.ehccasework.letters.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ehccasework.letters.NoticeDetails;
import org.ehccasework.letters.NoticeFacts;
import org.ehccasework.letters.NoticeType;
import org.ehccasework.web.Words;

/**
 * All a letter's wording is told. Whatever is blank counts as missing.
 *
 * @param receivedOn the day the request came
 * @param clockStart day 0 of 6, 16 and 20 weeks, which may be earlier (timetable 1.4)
 * @param writtenOn the day its words are written: a date before it is told as one that has passed
 */
public record LetterFacts(NoticeType type, Person about, Council council, Contact coordinator,
    List<String> familyNames, boolean toYoungPerson, LocalDate receivedOn, LocalDate clockStart,
    LocalDate writtenOn, NoticeDetails details, String freePart) {

  /** The child or young person. */
  public record Person(String reference, String firstName, String fullName, LocalDate born) {}

  /** The council's details as they stand in its letters. */
  public record Council(String name, String phone, String email, String independentAdvice,
      String independentAdviceContact, String mediationAdviser, String mediationAdviserContact,
      String disagreementResolution, String localOffer) {}

  /** The coordinator; null or blank fields where the case has none yet. */
  public record Contact(String name, String phone, String email) {}

  private static final List<NoticeType> TO_PROFESSIONALS = List.of(NoticeType.N2, NoticeType.N5, NoticeType.N9,
      NoticeType.REPLY);

  Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>();
    putCase(values);
    putCouncil(values);
    putDetails(values);
    values.values().removeIf(value -> value == null || "".equals(value));
    return values;
  }

  /** What people wrote at length, by the name the template calls it. */
  Map<String, String> longTexts() {
    Map<String, String> texts = new HashMap<>();
    texts.put("reasons", details.reasons());
    texts.put("freePart", freePart);
    texts.put("evidence", details.facts().get(NoticeFacts.EVIDENCE));
    texts.put("rightDates", details.facts().get(NoticeFacts.RIGHT_DATES));
    texts.put("nextStep", details.facts().get(NoticeFacts.NEXT_STEP));
    return texts;
  }

  private void putCase(Map<String, Object> values) {
    boolean toFamily = toFamily();
    values.put("toFamily", toFamily ? true : null);
    values.put("reference", about.reference());
    values.put("childFull", line(about.fullName()));
    values.put("whom", personally() ? "you" : line(about.fullName()));
    values.put("child", personally() ? "you" : line(about.firstName()));
    values.put("born", Words.date(about.born()));
    values.put("dear", dear(toFamily));
    values.put("receivedOn", Words.date(receivedOn));
    putDay(values, "sixWeeks", LegalDates.last("decide-whether-to-assess", clockStart));
    putDay(values, "sixteenWeeks", LegalDates.last("notify-decision-not-to-issue", clockStart));
    putDay(values, "twentyWeeks", LegalDates.last("send-final-plan", clockStart));
    values.put("onlySixteenWeeksPassed",
        values.get("twentyWeeksPassed") == null ? values.get("sixteenWeeksPassed") : null);
    putDay(values, "draftTarget", LegalDates.last("send-draft-plan", clockStart));
    if (coordinator != null) {
      var own = ways(coordinator.phone(), coordinator.email());
      putContact(values, "coordinator", line(coordinator.name()),
          own.isEmpty() ? ways(council.phone(), council.email()) : own);
    }
  }

  private void putCouncil(Map<String, Object> values) {
    values.put("council", line(council.name()));
    values.put("councilContact", ways(council.phone(), council.email()));
    values.put("mediationContact", mediationContact());
    values.put("independentAdvice",
        both(line(council.independentAdvice()), line(council.independentAdviceContact())));
    putContact(values, "mediationAdviser", line(council.mediationAdviser()),
        line(council.mediationAdviserContact()));
    values.put("disagreementResolution", line(council.disagreementResolution()));
    values.put("localOffer", line(council.localOffer()));
    values.put("planAppeal", type == NoticeType.N10 ? true : null);
    values.put("appealAbout", appealAbout());
  }

  private void putDetails(Map<String, Object> values) {
    details.facts().forEach((name, words) -> values.put(name, line(words)));
    for (String day : List.of(NoticeFacts.DUE, NoticeFacts.DONE_ON, NoticeFacts.RECEIVED_BEFORE)) {
      if (values.get(day) instanceof String iso && !iso.isEmpty()) {
        putDay(values, day, LocalDate.parse(iso));
      }
    }
    values.put("over", values.containsKey(NoticeFacts.DONE_ON) || values.get(NoticeFacts.DUE + "Passed") != null
        ? true : null);
    values.computeIfPresent(NoticeFacts.GROUND, (name, words) -> personally() ? toThem(words.toString()) : words);
    values.put("decision", line(details.decision()));
    values.put("decisionMaker", line(details.decisionMaker()));
    values.put("decidedOn", details.decidedOn() == null ? null : Words.date(details.decidedOn()));
    values.put("reasons", line(details.reasons()));
    values.putIfAbsent(NoticeFacts.SETTING, "your setting");
  }

  /** The day in words, and whether it has passed, so that no letter promises what can no longer be kept. */
  private void putDay(Map<String, Object> values, String name, LocalDate day) {
    values.put(name, Words.dayAndDate(day));
    values.put(name + "Passed", day.isBefore(writtenOn) ? true : null);
  }

  private boolean toFamily() {
    return !TO_PROFESSIONALS.contains(type) || "yes".equals(details.facts().get(NoticeFacts.FAMILY_VIEWS));
  }

  /** Whether it speaks to the young person it is about. */
  private boolean personally() {
    return toFamily() && toYoungPerson;
  }

  /** The ground is worded before it is known who reads it. */
  private static String toThem(String ground) {
    return ground.replace("the young person was", "you were").replace("the young person", "you");
  }

  private String dear(boolean toFamily) {
    if (!toFamily) {
      return line(details.recipientName()).isEmpty() ? "colleague" : line(details.recipientName());
    }
    return familyNames.isEmpty() ? "parent or carer" : String.join(" and ", familyNames);
  }

  private String mediationContact() {
    var ways = ways(council.phone(), council.email());
    return ways.isEmpty() ? "" : line(council.name()) + " by " + ways;
  }

  private String appealAbout() {
    return switch (type) {
      case N4 -> "You can appeal against our decision not to assess.";
      case N6 -> "You can appeal against our decision not to issue an EHC plan.";
      case N10 -> "You can appeal about these sections of the plan: section B (special educational needs), section F "
          + "(special educational provision) and section I (the school or college, its type, or that none is named).";
      default -> null;
    };
  }

  /** A name without a way to reach them, or a way without a name, helps nobody: both or neither. */
  private static void putContact(Map<String, Object> values, String name, String who, String how) {
    if (!who.isEmpty() && !how.isEmpty()) {
      values.put(name, who);
      values.put(name + "Contact", how);
    }
  }

  private static String both(String who, String how) {
    return who.isEmpty() || how.isEmpty() ? "" : who + " (" + how + ")";
  }

  private static String ways(String phone, String email) {
    return Stream.of(prefixed("phone on ", phone), prefixed("email at ", email))
        .filter(way -> !way.isEmpty()).collect(Collectors.joining(" or "));
  }

  private static String prefixed(String prefix, String text) {
    return line(text).isEmpty() ? "" : prefix + line(text);
  }

  private static String line(String text) {
    return text == null ? "" : text.strip().replaceAll("\\s+", " ");
  }
}
