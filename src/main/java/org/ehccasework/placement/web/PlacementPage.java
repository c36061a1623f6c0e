package org.ehccasework.placement.web;

import java.util.List;

/**
 * The settings of a case as its page shows them.
 *
 * @param title how many have answered
 * @param none why no setting is consulted; null where some are or that was not said
 * @param mayAdd whether the person may consult another setting
 */
record PlacementPage(String title, List<Line> lines, String none, boolean mayAdd) {

  /** One setting; the colour only repeats what the words say; {@code href} is null where nothing waits. */
  record Line(String setting, String kind, String sent, String status, String colour, List<String> details,
      String href) {}
}
