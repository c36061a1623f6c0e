package org.ehccasework.placement.web;

import java.util.List;
import java.util.Map;

/**
 * The settings of a case as its page shows them.
 *
 * @param move the setting attended now, and whom to ask after a change
 * @param wish what the family asks for
 * @param title how many have answered
 * @param none why no setting is consulted; null where some are or that was not said
 * @param mayAdd whether the person may consult another setting
 */
record PlacementPage(Move move, Wish wish, String title, List<Line> lines, String none, boolean mayAdd) {

  /**
   * The setting attended now.
   *
   * @param changes each change, newest first; empty where there was none
   * @param asks whom to ask, and what to decide
   * @param notes what the law says besides
   * @param mayRecord whether the person may write a change down
   */
  record Move(String attended, List<String> changes, List<Ask> asks, List<String> notes, boolean mayRecord) {}

  /** Something to decide or to know, with where each answer is given. */
  record Ask(String text, List<Link> links) {}

  record Link(String text, String href) {}

  /**
   * What the family asks for and asked for.
   *
   * @param warning what somebody must see to; null where there is nothing
   * @param rows question and answer; empty where no wish is on file
   * @param earlier what was said before, newest first, a sentence each
   * @param consult where the setting asked for is consulted; null where it was, or the person may not
   * @param mayRecord whether the person may write a wish down
   */
  record Wish(String warning, Map<String, String> rows, List<String> earlier, String consult, boolean mayRecord) {}

  /** One setting; the colour only repeats what the words say; {@code href} is null where nothing waits. */
  record Line(String setting, String kind, String sent, String status, String colour, List<String> details,
      String href) {}
}
