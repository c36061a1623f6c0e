package org.ehccasework.letters.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ehccasework.letters.DifferentCopy;
import org.ehccasework.letters.internal.Copy;
import org.ehccasework.letters.internal.Recipient;
import org.ehccasework.letters.internal.Sending;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.Option;

/** The ways a letter can go, as answers of a form. */
final class Ways {

  private static final String NOT_SENT = "not-sent";
  private static final String LATER = "later";
  /** Each copy by email where that was agreed, the others by first class post. */
  private static final String AS_AGREED = "agreed";
  /** The service mails a link to the copy; {@link Method#EMAIL} alone left without its help. */
  static final String BY_LINK = "email-link";

  /** How a letter went: the way of most copies, and those that went another way. */
  record Went(Method method, List<DifferentCopy> different, boolean byLink) {}

  private Ways() {}

  /** Email says beforehand for whom it is not open, so that the agreement can be recorded first. */
  static List<Option> to(List<Recipient> recipients) {
    return Arrays.stream(Method.values()).map(method -> new Option(method.code(), label(method, recipients))).toList();
  }

  /** The same with email as the service sends it, which stands before email that left without it. */
  static List<Option> mailing(List<Recipient> recipients) {
    List<Option> ways = new ArrayList<>();
    for (Option way : to(recipients)) {
      boolean email = way.value().equals(Method.EMAIL.code());
      if (email) {
        ways.add(new Option(BY_LINK, "Email: we send each person a link" + noAddress(recipients)));
      }
      ways.add(email ? new Option(way.value(), way.label().replaceFirst("^Email", "Email sent outside this service"))
          : way);
    }
    return ways;
  }

  /** What the page that sends a letter offers: ways for all, and for one copy alone. */
  static Map<String, List<Option>> sending(List<Recipient> recipients) {
    List<Option> ways = new ArrayList<>(mailing(recipients));
    asAgreed(recipients).ifPresent(way -> ways.add(0, way));
    return options(ways, mailing(List.of()), recipients);
  }

  /** What the page offers that corrects how a letter was sent: nothing is mailed there. */
  static Map<String, List<Option>> options(List<Recipient> recipients) {
    List<Option> ways = new ArrayList<>(to(recipients));
    asAgreed(recipients).ifPresent(way -> ways.add(0, way));
    return options(ways, to(List.of()), recipients);
  }

  private static Map<String, List<Option>> options(List<Option> ways, List<Option> ofOne,
      List<Recipient> recipients) {
    List<Option> each = new ArrayList<>(ofOne);
    each.add(new Option(NOT_SENT, "Not sent"));
    return Map.of("ways", ways, "copyWays", each, "recipients", recipients.stream()
        .map(recipient -> new Option(recipient.key(), recipient.words())).toList());
  }

  /** Empty where all take email, or none does: then one way is enough. */
  private static Optional<Option> asAgreed(List<Recipient> recipients) {
    List<String> email = recipients.stream().filter(Recipient::takesEmail).map(Recipient::name).toList();
    List<String> post = recipients.stream().filter(to -> !to.takesEmail()).map(Recipient::name).toList();
    return email.isEmpty() || post.isEmpty() ? Optional.empty() : Optional.of(new Option(AS_AGREED,
        "Email to " + String.join(", ", email) + ", first class post to " + String.join(", ", post)));
  }

  /** The ways a letter can leave on the day it is approved, or that it leaves later. */
  static List<Option> today(List<Recipient> recipients) {
    List<Option> ways = new ArrayList<>(sending(recipients).get("ways"));
    ways.add(new Option(LATER, "Not today: I record it when it goes"));
    return ways;
  }

  static boolean isToday(FormAnswers answers) {
    return !answers.text("method").isEmpty() && !LATER.equals(answers.text("method"));
  }

  /** First class post where nobody takes email; empty where somebody may, so that no mail leaves unasked. */
  static Optional<String> usual(List<Recipient> recipients) {
    return recipients.stream().noneMatch(Recipient::takesEmail) ? Optional.of(Method.POST_FIRST.code())
        : Optional.empty();
  }

  /**
   * How a letter is sent now.
   *
   * @param recipients all who get the letter; a copy with a row of its own goes as that says
   */
  static Went sent(FormAnswers answers, List<Recipient> recipients) {
    var went = went(answers, recipients);
    String method = answers.text("method");
    if (!AS_AGREED.equals(method)) {
      return new Went(went.method(), went.different(), BY_LINK.equals(method));
    }
    List<DifferentCopy> different = new ArrayList<>(went.different());
    recipients.stream().filter(to -> to.takesEmail() && to.addresses().isEmpty())
        .filter(to -> different.stream().noneMatch(copy -> to.key().equals(copy.to())))
        .forEach(to -> different.add(new DifferentCopy(to.key(), Method.EMAIL, null, null)));
    return new Went(went.method(), different, true);
  }

  /**
   * How a letter left, as it is corrected.
   *
   * @param recipients all who get the letter; a copy with a row of its own goes as that says
   */
  static Went went(FormAnswers answers, List<Recipient> recipients) {
    List<DifferentCopy> different = new ArrayList<>(different(answers));
    if (!AS_AGREED.equals(answers.text("method"))) {
      return new Went(chosen(answers), different, false);
    }
    recipients.stream().filter(to -> !to.takesEmail())
        .filter(to -> different.stream().noneMatch(copy -> to.key().equals(copy.to())))
        .forEach(to -> different.add(new DifferentCopy(to.key(), Method.POST_FIRST, null, null)));
    return new Went(Method.EMAIL, different, false);
  }

  /** The copies that have a row of their own. */
  private static List<DifferentCopy> different(FormAnswers answers) {
    return answers.rows("copies").stream().map(row -> new DifferentCopy(row.text("to"),
        way(row.text("method")).orElse(null), row.date("dispatchedOn").orElse(null), row.text("note"),
        BY_LINK.equals(row.text("method")))).toList();
  }

  /** The copies that did not go like this, as rows of the form. */
  static List<Map<String, Object>> rows(List<Copy> copies, Sending usual) {
    return copies.stream().filter(copy -> !usual.equals(copy.sending())).map(Ways::row).toList();
  }

  private static Map<String, Object> row(Copy copy) {
    Map<String, Object> row = new HashMap<>();
    row.put("to", copy.to().key());
    row.put("method", copy.isSent() ? copy.sending().method().code() : NOT_SENT);
    row.put("dispatchedOn", copy.isSent() ? copy.sending().on() : null);
    row.put("note", copy.note());
    return row;
  }

  static Method chosen(FormAnswers answers) {
    return way(answers.text("method")).orElseThrow(() -> new RuleBroken("method", "Select how it was sent"));
  }

  static Optional<Method> way(String code) {
    return BY_LINK.equals(code) ? Optional.of(Method.EMAIL) : Method.of(code);
  }

  static LocalDate day(FormAnswers answers) {
    return answers.date("dispatchedOn").orElseThrow(() -> new RuleBroken("dispatchedOn", "Enter the date it was sent"));
  }

  static String label(Method method, List<Recipient> recipients) {
    return switch (method) {
      case PORTAL -> "Portal";
      case EMAIL -> "Email" + notAgreed(recipients);
      case HAND -> "By hand";
      case POST_FIRST -> "First class post";
      case POST_SECOND -> "Second class post";
    };
  }

  private static String noAddress(List<Recipient> recipients) {
    var without = recipients.stream().filter(to -> to.addresses().isEmpty()).map(Recipient::name)
        .collect(Collectors.joining(", "));
    return without.isEmpty() ? "" : " (no agreed address for " + without + ")";
  }

  private static String notAgreed(List<Recipient> recipients) {
    var without = recipients.stream().filter(to -> !to.takesEmail()).map(Recipient::name)
        .collect(Collectors.joining(", "));
    return without.isEmpty() ? "" : " (no agreed address for " + without + ")";
  }
}
