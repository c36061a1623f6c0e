package org.ehccasework.letters.web;

import java.util.Optional;
import org.ehccasework.casefile.page.WorkLink;
import org.ehccasework.letters.internal.LettersOfChange;
import org.springframework.stereotype.Component;

/** Leads from My work to the letters about a change of coordinator while there are any to approve or send. */
@Component
class LettersOfChangeLink implements WorkLink {

  private final LettersOfChange letters;

  LettersOfChangeLink(LettersOfChange letters) {
    this.letters = letters;
  }

  @Override
  public Optional<Link> now() {
    return letters.anyWaiting() ? Optional.of(new Link(
        "Letters about a change of coordinator: approve and send many at once", LettersOfChangeController.ADDRESS))
        : Optional.empty();
  }
}
