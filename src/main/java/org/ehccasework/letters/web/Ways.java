package org.ehccasework.letters.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ehccasework.letters.internal.Recipient;
import org.ehccasework.statute.Method;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.form.FormAnswers;
import org.ehccasework.web.form.Option;

/** The ways a letter can go, as answers of a form. */
final class Ways {

  private Ways() {}

  /** Email says beforehand for whom it is not open, so that the agreement can be recorded first. */
  static List<Option> to(List<Recipient> recipients) {
    return Arrays.stream(Method.values()).map(method -> new Option(method.code(), label(method, recipients))).toList();
  }

  static Method chosen(FormAnswers answers) {
    return Method.of(answers.text("method")).orElseThrow(() -> new RuleBroken("method", "Select how it was sent"));
  }

  static LocalDate day(FormAnswers answers) {
    return answers.date("dispatchedOn").orElseThrow(() -> new RuleBroken("dispatchedOn", "Enter the date it was sent"));
  }

  private static String label(Method method, List<Recipient> recipients) {
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
