package org.ehccasework.statute;

/** What the law asks to be done by the last day, which decides the date that is compared with it. */
public enum Verb {
  /** The notice must have taken effect by the last day. */
  NOTIFY,
  /** Sending it by the last day is enough. */
  SEND,
  /** Something else than a letter: the day it was done counts. */
  OTHER
}
