package org.ehccasework.letters;

/** Sees to it that a family which was told a day that was wrong is told the right one. */
public interface PutDatesRight {

  /** Prepares the letter that does so, renews one that has not left, or drops one that is no longer needed. */
  void in(String caseRef);
}
