package org.ehccasework.placement.internal;

import java.time.LocalDate;
import java.util.List;
import org.ehccasework.casefile.SettingMove;
import org.ehccasework.casefile.SettingMove.What;
import org.ehccasework.casefile.SettingNames;
import org.ehccasework.placement.RecordMove.Command;
import org.ehccasework.web.RuleBroken;
import org.ehccasework.web.Words;

/** What the record of a change of setting must hold. */
public final class MoveRules {

  private static final int LONGEST = 200;

  private MoveRules() {}

  /** @param before the setting on file; null where there is none */
  public static void check(Command command, String before, List<SettingMove> moves, LocalDate today) {
    boolean named = !command.setting().isBlank();
    if (command.what() == What.MOVED && !named) {
      throw new RuleBroken("setting", "Enter the setting they go to now");
    }
    if (named && (command.what() == What.LEFT || command.what() == What.HOME)) {
      throw new RuleBroken("setting", "Leave the setting empty, or say that they go to another one");
    }
    if (command.setting().strip().length() > LONGEST) {
      throw new RuleBroken("setting", "The name of the setting must be " + LONGEST + " characters or fewer");
    }
    day(command.since(), moves, today);
    if (before != null && command.old() == null) {
      throw new RuleBroken("oldLetters", "Select whether " + before + " gets letters of this case");
    }
  }

  private static void day(LocalDate since, List<SettingMove> moves, LocalDate today) {
    if (since == null || since.isAfter(today)) {
      throw new RuleBroken("since", "Enter the first day of the change, today or in the past. Record a change to come "
          + "on its day");
    }
    if (!moves.isEmpty() && since.isBefore(moves.get(0).since())) {
      throw new RuleBroken("since", "The last change on file is of " + Words.date(moves.get(0).since())
          + ". Enter that day or a later one");
    }
  }

  /** @param name the setting attended now; null where there is none */
  public static void requireChange(Command command, String name, String before) {
    if (name != null && SettingNames.same(name, before)) {
      throw new RuleBroken("setting", name + " is the setting on file already");
    }
    if (name == null && before == null && (command.what() == What.LEFT || command.what() == What.EXCLUDED)) {
      throw new RuleBroken("what", "No setting is on file that could have been left");
    }
  }
}
