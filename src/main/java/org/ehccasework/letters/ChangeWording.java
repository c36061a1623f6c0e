package org.ehccasework.letters;

import java.util.Map;
import org.ehccasework.letters.internal.WordingChanges;
import org.ehccasework.people.AdministratorOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a letter, or a part of many letters, the council's own wording. Letters approved before keep theirs. */
@Service
public class ChangeWording {

  private final WordingChanges changes;

  ChangeWording(WordingChanges changes) {
    this.changes = changes;
  }

  /**
   * The words typed.
   *
   * @param template the letter or part, as in "n4" or "appeal"
   * @param basedOn the number of the version that was changed; 0 for the standard wording
   * @param passages the words of each passage by its key; one left out is left blank
   */
  public record Command(String template, int basedOn, Map<String, String> passages) {}

  /** {@code web.RuleBroken} with each passage from which something that the law wants was taken out. */
  @Transactional
  @AdministratorOnly
  public void change(Command command) {
    changes.change(command.template(), command.basedOn(), command.passages());
  }
}
