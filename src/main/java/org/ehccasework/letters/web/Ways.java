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
  /** Each copy by email where that was agreed, the others by first class post. */
  private static final String AS_AGREED = "agreed";

  /** How a letter went: the way of most copies, and those that went another way. */
  record Went(Method method, List<DifferentCopy> different) {}

  private Ways() {}

  /** Email says beforehand for whom it is not open, so that the agreement can be recorded first. */
  static List<Option> to(List<Recipient> recipients) {
    return Arrays.stream(Method.values()).map(method -> new Option(method.code(), label(method, recipients))).toList();
  }

  /** What a page that records the sending of a letter offers: ways for all, and for one copy alone. */
  static Map<String, List<Option>> options(List<Recipient> recipients) {
    List<Option> each = new ArrayList<>();
    Arrays.stream(Method.values()).forEach(method -> each.add(new Option(method.code(), label(method, List.of()))));
    each.add(new Option(NOT_SENT, "Not sent"));
    List<Option> ways = new ArrayList<>(to(recipients));
    asAgreed(recipients).ifPresent(way -> ways.add(0, way));
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

  /** @param recipients all who get the letter; a copy with a row of its own goes as that says */
  static Went went(FormAnswers answers, List<Recipient> recipients) {
    List<DifferentCopy> different = new ArrayList<>(different(answers));
    if (!AS_AGREED.equals(answers.text("method"))) {
      return new Went(chosen(answers), different);
    }
    recipients.stream().filter(to -> !to.takesEmail())
        .filter(to -> different.stream().noneMatch(copy -> to.key().equals(copy.to())))
        .forEach(to -> different.add(new DifferentCopy(to.key(), Method.POST_FIRST, null, null)));
    return new Went(Method.EMAIL, different);
  }

  /** The copies that have a row of their own. */
  private static List<DifferentCopy> different(FormAnswers answers) {
    return answers.rows("copies").stream().map(row -> new DifferentCopy(row.text("to"),
        Method.of(row.text("method")).orElse(null), row.date("dispatchedOn").orElse(null), row.text("note"))).toList();
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
    return Method.of(answers.text("method")).orElseThrow(() -> new RuleBroken("method", "Select how it was sent"));
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

  private static String notAgreed(List<Recipient> recipients) {
    var without = recipients.stream().filter(to -> !to.takesEmail()).map(Recipient::name)
        .collect(Collectors.joining(", "));
    return without.isEmpty() ? "" : " (no agreed address for " + without + ")";
  }
}
