package org.ehccasework.letters.internal;

import org.ehccasework.letters.Letter;
import org.springframework.stereotype.Component;

/** Writes a letter from its wording; the dates of sending stay open. */
@Component
public class LetterTemplates {

  /** In the standard wording. */
  public Letter write(LetterFacts facts) {
    return write(facts, OwnWords.NONE);
  }

  /** In the council's own wording, where it has one. */
  Letter write(LetterFacts facts, OwnWords own) {
    var text = new LetterText(facts.values(), facts.longTexts());
    StandardWording.letter(facts.type()).forEach(passage -> text.add(passage, own.of(passage)));
    return text.letter();
  }
}
