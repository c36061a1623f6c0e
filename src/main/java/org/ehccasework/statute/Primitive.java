package org.ehccasework.statute;

/** The ways the law counts a period; months run to the corresponding date, or to the month's last day. */
public enum Primitive {
  /** Weeks after an event, whose day is day 0. */
  W,
  /** Days after an event. */
  D,
  /** Days beginning with a day, which is day 1. */
  DB,
  /** Months after an event. */
  M,
  /** Months beginning with a day: ends the day before the corresponding date. */
  MB,
  /** Working days after an event. */
  WD,
  /** Working days beginning with a day. */
  WDB,
  /** At least so long before an event, neither end counted. */
  CLEAR,
  /** Days back from a date. */
  BACK,
  /** Before a day and month, in the year of the event. */
  BEFORE,
  /** The day of the event. */
  NOW,
  /** As soon as practicable: no number. */
  ASAP,
  /** Months, then the tribunal's calendar for starting an appeal. */
  TM,
  /** Working days by the tribunal's calendar. */
  TWD
}
