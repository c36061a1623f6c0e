package org.ehccasework.settings.internal;

import java.util.List;
import org.ehccasework.settings.Setting;

/**
 * What taking over a file of the register would do; nothing that is not in the file is touched.
 *
 * @param closed settings of the directory that the register has closed
 * @param same settings about which it says nothing new
 * @param passedOver lines about settings that are closed and unknown here, in other areas, or no settings at all
 * @param unknownTypes settings of a type we do not know, taken as "other"
 * @param problems lines that cannot be taken over
 */
public record ImportPlan(List<Setting> added, List<Change> changed, List<Change> closed, int same, int passedOver,
    List<Setting> unknownTypes, List<Problem> problems) {

  /** A setting before and after. */
  public record Change(Setting before, Setting after) {

    public String words() {
      return SettingWords.changes(before, after);
    }
  }

  /** A line of the file, and what is wrong with it. */
  public record Problem(int line, String message) {}

  public boolean isNothing() {
    return added.isEmpty() && changed.isEmpty() && closed.isEmpty();
  }
}
