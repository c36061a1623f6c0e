package org.ehccasework.advice.web;

import java.util.List;
import java.util.UUID;

/**
 * The advice of a case as its page shows it.
 *
 * @param title how many are here and what is due next
 * @param marks one tone for each advice: done, late or open
 * @param notAsked lines about who was not asked, or was and need not answer
 * @param mayAsk whether the person may ask someone else
 * @param unread the ids of what came and nobody has read, for whoever may say that they have
 * @param next the one thing to do for the whole page, as in "Send 2 reminders"; null where there is none
 */
record AdvicePage(String title, List<Mark> marks, List<Group> groups, List<String> notAsked, boolean mayAsk,
    List<UUID> unread, Link next) {

  /** A piece of the bar above the table. */
  record Mark(int x, String tone) {}

  /** Rows under one heading. */
  record Group(String title, List<Line> lines) {}

  /** One advice; the colour only repeats what the words say. */
  record Line(String body, String who, String asked, String status, String colour, String detail, List<Link> links) {

    /** The same with more to know. */
    Line and(String more) {
      return new Line(body, who, asked, status, colour, detail + more, links);
    }
  }

  /** Where a row leads; {@code about} is read out after the text. */
  record Link(String text, String about, String href) {}
}
