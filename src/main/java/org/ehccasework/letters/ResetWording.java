package org.ehccasework.letters;

import org.ehccasework.letters.internal.WordingChanges;
import org.ehccasework.people.AdministratorOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes back to the standard wording of a letter or a part; the council's own versions stay on file. */
@Service
public class ResetWording {

  private final WordingChanges changes;

  ResetWording(WordingChanges changes) {
    this.changes = changes;
  }

  /** The letter or part, as in "n4" or "appeal", and the number of the version that was looked at. */
  public record Command(String template, int basedOn) {}

  @Transactional
  @AdministratorOnly
  public void reset(Command command) {
    changes.reset(command.template(), command.basedOn());
  }
}
