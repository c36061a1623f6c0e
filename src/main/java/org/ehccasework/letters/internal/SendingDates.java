package org.ehccasework.letters.internal;

import java.time.LocalDate;
import java.util.Map;
import org.ehccasework.letters.Letter;
import org.ehccasework.letters.Letter.Block;
import org.ehccasework.web.Words;

/**
 * The dates in a letter that hang on the day it is sent. The approved words keep them open; they are
 * filled in as if sent today until the dispatch is recorded, then for good.
 *
 * @param sentOn the day of dispatch, which is the date of the letter
 * @param effectiveOn the day it counts as having arrived
 * @param postRule how many working days the post takes in law's eyes, in words; null where it arrives at once
 */
public record SendingDates(LocalDate sentOn, LocalDate effectiveOn, String postRule) {

  /** Stands for the names after "Dear" until it is known whose copy it is. */
  static final String GREETED = "{dear}";

  /** @param greeted who the letter speaks to; each household of a family is greeted on its own copy */
  Letter fill(Letter letter, String greeted) {
    return fill(fill(letter, Map.of(GREETED, greeted)));
  }

  Letter fill(Letter letter) {
    return fill(letter, words());
  }

  private static Letter fill(Letter letter, Map<String, String> words) {
    return new Letter(fill(letter.title(), words), letter.blocks().stream()
        .map(block -> new Block(block.kind(), block.elements(),
            block.lines().stream().map(line -> fill(line, words)).toList()))
        .toList());
  }

  /** The last of the 15 days that begin with the day the draft is served (reg 13(1)). */
  LocalDate representationsBy() {
    return LegalDates.last("draft-representations", effectiveOn);
  }

  private Map<String, String> words() {
    return Map.of(
        "{sent-on}", Words.date(sentOn),
        "{two-months-on}", Words.dayAndDate(LegalDates.last("contact-mediation-adviser", sentOn)),
        "{six-weeks-on}", Words.dayAndDate(LegalDates.last("advice-response", effectiveOn)),
        "{reply-by}", Words.dayAndDate(LegalDates.last("school-consultation-response", effectiveOn)),
        "{representations-by}", Words.dayAndDate(representationsBy()),
        "{representations-rule}", representationsRule());
  }

  private String representationsRule() {
    var start = "You have 15 days. We count from the day the draft reaches you, " + Words.date(effectiveOn)
        + ", which is day 1.";
    return postRule == null ? start : start + " " + postRule;
  }

  private static String fill(String line, Map<String, String> words) {
    var filled = line;
    for (var word : words.entrySet()) {
      filled = filled.replace(word.getKey(), word.getValue());
    }
    return filled;
  }
}
